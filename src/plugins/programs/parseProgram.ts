/** A program of a chapter: `docs/05-generators/programs/records.py`. */
export interface Program {
  readonly title: string;
  /** What the reader may answer before the first step. */
  readonly question: string;
  /** What runs and what is shown: the file without its two head lines, so its lines count from 1. */
  readonly code: string;
}

/** Takes a program's file apart. Throws when it does not begin with its title and its question. */
export function parseProgram(text: string, file: string): Program {
  // A head line is a comment, in Python or in TypeScript.
  const comment = file.endsWith('.py') ? '#' : '//';
  const [first = '', second = '', ...rest] = text.split(/\r?\n/);
  const title = new RegExp(`^${comment} title: (\\S.*)$`).exec(first)?.[1];
  const question = new RegExp(`^${comment} question: (\\S.*)$`).exec(second)?.[1];
  if (!title) throw new Error(`${file}:1  A program begins with the line "${comment} title: …".`);
  if (!question) throw new Error(`${file}:2  A program's second line is "${comment} question: …".`);
  return { title, question, code: `${rest.join('\n').trim()}\n` };
}
