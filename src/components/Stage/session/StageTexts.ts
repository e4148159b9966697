import type { Draft, DraftSave } from '../../../progress/Draft';
import type { LoopLanguage } from '../../../trace/LoopTrace';
import type { StageLink, StagePreset } from '../StageProps';
import type { TextOrigin } from './StageState';

interface Text {
  readonly text: string;
  readonly origin: TextOrigin;
}

/** The programs of a preset, one in each language, as the reader has them, and where their versions are kept. */
export class StageTexts {
  private readonly texts = new Map<LoopLanguage, Text>();
  private readonly drafts = new Map<string, Draft>();
  /** Languages of which the program came by a link: its versions do not take the place of the reader's own. */
  private readonly linked = new Set<LoopLanguage>();

  constructor(
    private readonly preset: StagePreset,
    private readonly draft: (id: string) => Draft,
    opened: StageLink | undefined,
  ) {
    if (opened?.source === undefined) return;
    this.texts.set(opened.language, { text: opened.source, origin: 'link' });
    this.linked.add(opened.language);
  }

  /** The preset's own program. */
  given(language: LoopLanguage): string | undefined {
    return this.preset.programs.find((program) => program.language === language)?.source;
  }

  /** What the reader has now. */
  of(language: LoopLanguage): Text {
    return this.texts.get(language) ?? { text: this.given(language) ?? '', origin: 'preset' };
  }

  /** Takes up what was kept from an earlier visit. */
  restore(): void {
    for (const { language } of this.preset.programs) {
      if (this.texts.has(language)) continue;
      const kept = this.draftOf(language).read();
      if (kept !== undefined) this.texts.set(language, { text: kept, origin: 'reader' });
    }
  }

  /** The reader has changed a program. */
  edit(language: LoopLanguage, text: string): DraftSave | 'none' {
    if (text === this.given(language)) return this.reset(language);
    this.texts.set(language, { text, origin: 'reader' });
    return this.draftOf(language).save(text);
  }

  /** The program is the preset's again. */
  reset(language: LoopLanguage): DraftSave | 'none' {
    this.texts.delete(language);
    const removed = this.draftOf(language).remove();
    this.linked.delete(language);
    return removed === 'saved' ? 'none' : removed;
  }

  private draftOf(language: LoopLanguage): Draft {
    const id = `stage-${this.linked.has(language) ? 'link' : this.preset.id}-${language}`;
    const known = this.drafts.get(id);
    if (known) return known;
    const draft = this.draft(id);
    // From here on it knows what is stored, and sees when another tab changes it.
    draft.read();
    this.drafts.set(id, draft);
    return draft;
  }
}
