import { limits } from '../limits';
import type { ConsoleLevel } from '../types';

type Write = (level: ConsoleLevel, text: string) => void;

/** Lets so much console output through and counts the rest, so that a flood neither costs nor hides anything. */
export class OutputFold {
  private calls = 0;
  private chars = 0;
  private folded = 0;

  constructor(private readonly write: Write) {}

  /** `text` is asked for only when it is let through. */
  add(level: ConsoleLevel, text: () => string): void {
    if (this.calls >= limits.consoleCalls || this.chars >= limits.consoleChars) {
      this.folded++;
      return;
    }
    const shown = cutText(text(), limits.callChars);
    this.calls++;
    this.chars += shown.length;
    this.write(level, shown);
  }

  /** Says how much was folded. `undefined` when nothing was. */
  close(): string | undefined {
    if (this.folded === 0) return undefined;
    const line = `… and ${groupDigits(this.folded)} more ${this.folded === 1 ? 'line' : 'lines'}`;
    this.folded = 0;
    this.write('info', line);
    return line;
  }
}

/** The beginning of a text that is too long, and how long it was. */
export function cutText(text: string, chars: number): string {
  return text.length <= chars
    ? text
    : `${text.slice(0, chars)}… cut: ${groupDigits(text.length)} characters in all`;
}

/** `1000000` → `1 000 000`, with spaces that do not break. */
export function groupDigits(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, '\u00a0');
}
