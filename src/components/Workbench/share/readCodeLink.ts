import { unpackSource } from '../../CopyLink/packSource';

/** What stands behind the `#` of an exercise's address. */
export type ReadCodeLink =
  | { readonly kind: 'code'; readonly code: string }
  /** No link with code: it means something else, or nothing. */
  | { readonly kind: 'none' }
  /** A link that cannot be followed here: what is wrong with it, and what to do. */
  | { readonly kind: 'damaged'; readonly message: string };

const LONGEST_LINK = 100_000;
const FIELDS = ['exercise', 'code'];

/** Reads what `writeCodeLink` wrote, or says in a sentence why that is not possible. Runs nothing. */
export function readCodeLink(fragment: string, exercise: string): ReadCodeLink {
  const text = fragment.replace(/^#/, '');
  if (!FIELDS.some((name) => text.startsWith(`${name}=`))) return { kind: 'none' };
  if (text.length > LONGEST_LINK)
    return damaged(
      `is longer than any link to an exercise (${text.length} characters, at most ${LONGEST_LINK})`,
    );
  const fields = new URLSearchParams(text);
  for (const name of fields.keys()) {
    if (!FIELDS.includes(name))
      return damaged(`has a part that means nothing here, “${shown(name)}”`);
    if (fields.getAll(name).length > 1) return damaged(`says “${name}” twice`);
  }
  const of = fields.get('exercise');
  const packed = fields.get('code');
  if (!of) return damaged('does not say of which exercise its code is');
  if (of !== exercise)
    return {
      kind: 'damaged',
      message: `This link cannot be opened: its code is for another exercise, “${shown(of)}”. Open it on the page of that exercise. Your code has stayed as it was.`,
    };
  if (packed === null) return damaged('is cut short: it carries no code');
  const code = unpackSource(packed);
  if (code === undefined)
    return damaged('carries code that is not whole or was changed on its way');
  return { kind: 'code', code };
}

/** So much of a wrong value that it can be recognised. */
function shown(value: string): string {
  return value.length <= 40 ? value : `${value.slice(0, 40)}…`;
}

function damaged(what: string): ReadCodeLink {
  return {
    kind: 'damaged',
    message: `This link cannot be opened: it ${what}. Ask for it again, and copy all of it. Your code has stayed as it was.`,
  };
}
