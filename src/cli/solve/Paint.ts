/** What parts of a text mean; a terminal with colours shows it, and any other reads the same words. */
export interface Paint {
  good(text: string): string;
  bad(text: string): string;
  /** What stands beside the matter: places, legends, keys. */
  quiet(text: string): string;
  strong(text: string): string;
  code(text: string): string;
}

/** ANSI's own sixteen colours: each terminal has chosen them to be read on its background. */
export function createPaint(isColoured: boolean): Paint {
  const paint = (on: number, off: number) => (text: string) =>
    isColoured && text !== '' ? `\u001b[${on}m${text}\u001b[${off}m` : text;
  return {
    good: paint(32, 39),
    bad: paint(31, 39),
    quiet: paint(2, 22),
    strong: paint(1, 22),
    code: paint(36, 39),
  };
}

/** Whether to colour: on a terminal that can, unless the reader has said no (https://no-color.org). */
export function wantsColour(isTerminal: boolean, env: NodeJS.ProcessEnv): boolean {
  return isTerminal && !env.NO_COLOR && env.TERM !== 'dumb';
}
