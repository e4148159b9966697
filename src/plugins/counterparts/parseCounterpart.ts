/** One program of a pair as its author wrote it. */
export interface Counterpart {
  readonly title: string;
  /** The file without its head line and its marks. */
  readonly code: string;
  /** For each line of the code, the ids of its parts. */
  readonly parts: readonly (readonly string[])[];
}

const MARK = /^\s*\/\/@((?: [\w-]+)*)$/;

/**
 * Takes a program of a pair apart: `// title: With callbacks` in its first line, and lines `//@ rest end`, which say to which parts
 * the lines below belong, down to the next mark or blank line. `//@` alone: to none.
 * @throws Error when the title is missing
 */
export function parseCounterpart(text: string, file: string): Counterpart {
  const [first = '', ...rest] = text.split(/\r?\n/);
  const title = /^\/\/ title: (\S.*)$/.exec(first)?.[1];
  if (!title) throw new Error(`${file}:1  A program of a pair begins with "// title: …".`);
  const code: string[] = [];
  const parts: string[][] = [];
  let current: string[] = [];
  for (const line of rest.join('\n').trim().split('\n')) {
    const mark = MARK.exec(line);
    if (mark) {
      current = mark[1]?.split(' ').filter(Boolean) ?? [];
      continue;
    }
    if (line === '') current = [];
    code.push(line);
    parts.push(current);
  }
  return { title, code: `${code.join('\n')}\n`, parts };
}
