import type { Draft } from '../../../progress/Draft';

/** The learner's code from before they took that of a link: stored beside the draft, and for this visit where it cannot be. */
export class KeptCode {
  private code: string | undefined;

  constructor(
    private readonly draft: Draft,
    private readonly starter: string,
  ) {
    this.code = draft.read();
  }

  read(): string | undefined {
    return this.code;
  }

  /** Keeps a text, unless it is the starter, which the exercise has anyway. Returns what is kept now. */
  keep(code: string): string | undefined {
    if (code === this.starter) return this.code;
    this.code = code;
    this.draft.save(code);
    return code;
  }

  forget(): void {
    this.code = undefined;
    this.draft.remove();
  }
}
