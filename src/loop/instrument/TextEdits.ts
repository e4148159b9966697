/**
 * Insertions and replacements in a text, collected in any order. Pieces inserted before a place keep the order in which they
 * were asked for; pieces that close something come before pieces that open something at the same place, the innermost first.
 */
export class TextEdits {
  private readonly opening = new Map<number, string>();
  private readonly closing = new Map<number, string>();
  private readonly gone: { readonly start: number; readonly end: number }[] = [];

  constructor(private readonly text: string) {}

  /** Stands before whatever begins at `at`. Ask for the outer piece first. */
  open(at: number, piece: string): void {
    this.opening.set(at, (this.opening.get(at) ?? '') + piece);
  }

  /** Stands after whatever ends at `at`. Ask for the inner piece first. */
  close(at: number, piece: string): void {
    this.closing.set(at, (this.closing.get(at) ?? '') + piece);
  }

  /** Leaves out a stretch; its line breaks stay, so that line n stays line n. */
  remove(start: number, end: number): void {
    this.gone.push({ start, end });
  }

  toString(): string {
    const places = new Set([0, this.text.length, ...this.opening.keys(), ...this.closing.keys()]);
    for (const { start, end } of this.gone) places.add(start).add(end);
    const sorted = [...places].sort((a, b) => a - b);
    return sorted
      .map((at, i) => {
        const piece = this.text.slice(at, sorted[i + 1] ?? at);
        const isGone = this.gone.some(({ start, end }) => start <= at && at < end);
        const kept = isGone ? piece.replace(/[^\n]/g, '') : piece;
        return (this.closing.get(at) ?? '') + (this.opening.get(at) ?? '') + kept;
      })
      .join('');
  }
}
