/** What an author may say behind a fence's language. */
export interface Meta {
  /** Shown above the code, usually a file's name. */
  readonly title?: string;
  /** A piece of a program: shown, but neither run nor type-checked. */
  readonly fragment: boolean;
  /** A program that the page cannot run: its output was recorded on a real CPython. */
  readonly recorded: boolean;
}

const WORD = /(\w[\w-]*)(?:="([^"]*)")?/g;

/**
 * Reads `title="records.py" fragment`, in any order. Anything else is a slip of the author's, and throws with what is
 * allowed.
 */
export function parseMeta(meta: string): Meta {
  const rest = meta.replace(WORD, '').trim();
  if (rest) throw new Error(`"${rest}" is not understood behind the language of a fence.`);
  let title: string | undefined;
  const flags = { fragment: false, recorded: false };
  for (const [, name = '', value] of meta.matchAll(WORD)) {
    if (name === 'title' && value) title = value;
    else if (isFlag(name) && value === undefined) flags[name] = true;
    else throw new Error(`"${name}" is unknown. A fence may say title="…", fragment or recorded.`);
  }
  if (flags.fragment && flags.recorded) {
    throw new Error('A fragment does not run, so it cannot be recorded. Take one of the two away.');
  }
  return title === undefined ? flags : { title, ...flags };
}

function isFlag(name: string): name is 'fragment' | 'recorded' {
  return name === 'fragment' || name === 'recorded';
}
