/** What an author may say behind a fence's language. */
export interface Meta {
  /** Shown above the code, usually a file's name. */
  readonly title?: string;
  /** A piece of a program: shown, but neither run nor type-checked. */
  readonly fragment: boolean;
}

const WORD = /(\w[\w-]*)(?:="([^"]*)")?/g;

/** Reads `title="records.py" fragment`. Anything else is a slip of the author's, and throws with what is allowed. */
export function parseMeta(meta: string): Meta {
  const rest = meta.replace(WORD, '').trim();
  if (rest) throw new Error(`"${rest}" is not understood behind the language of a fence.`);
  let title: string | undefined;
  let fragment = false;
  for (const [, name = '', value] of meta.matchAll(WORD)) {
    if (name === 'title' && value) title = value;
    else if (name === 'fragment' && value === undefined) fragment = true;
    else throw new Error(`"${name}" is unknown. A fence may say title="…" and fragment.`);
  }
  return title === undefined ? { fragment } : { title, fragment };
}
