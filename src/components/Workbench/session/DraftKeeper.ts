import type { Draft, DraftSave } from '../../../progress/Draft';

const PAUSE_MS = 400;

/**
 * Saves the learner's text at each pause in typing, and at once when the page is about to go away. Once another
 * tab has written, nothing is saved until the learner has chosen between the two texts.
 */
export class DraftKeeper {
  /** What this tab has last read or stored; the starter when nothing is. */
  private kept: string;
  private pending: string | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly stopListening: () => void;
  readonly restored: string | undefined;

  constructor(
    private readonly draft: Draft,
    private readonly starter: string,
    private readonly say: (saving: DraftSave | 'none') => void,
  ) {
    this.restored = draft.read();
    this.kept = this.restored ?? starter;
    this.stopListening = draft.subscribe(() => this.say('elsewhere'));
  }

  /** The text has changed. */
  edit(code: string): void {
    this.pending = code;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.flush(), PAUSE_MS);
  }

  /** Saves now what waits to be saved. */
  flush(): void {
    clearTimeout(this.timer);
    const code = this.pending;
    if (code === undefined) return;
    if (code === this.kept && !this.draft.changedElsewhere()) {
      this.pending = undefined;
      return;
    }
    const result = code === this.starter ? this.draft.remove() : this.draft.save(code);
    // What could not be stored is tried again at the next pause, and when the page goes away.
    if (result === 'saved') {
      this.kept = code;
      this.pending = undefined;
    }
    this.say(result === 'saved' && code === this.starter ? 'none' : result);
  }

  /** Takes the other tab's text: returns it, or the starter when that tab has reset. */
  takeTheirs(): string {
    clearTimeout(this.timer);
    this.pending = undefined;
    this.kept = this.draft.read() ?? this.starter;
    this.say('saved');
    return this.kept;
  }

  /** Keeps this tab's text, and stores it over the other's. */
  keepMine(code: string): void {
    this.kept = this.draft.read() ?? this.starter;
    this.pending = code;
    this.say('saved');
    this.flush();
  }

  dispose(): void {
    this.flush();
    this.stopListening();
  }
}
