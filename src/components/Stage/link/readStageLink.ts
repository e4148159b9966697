import type { LoopEngineId } from '../../../trace/LoopTrace';
import { unpackSource } from '../../CopyLink/packSource';
import { LANGUAGE_OF } from '../engineChoices';
import type { StageLink } from '../StageProps';

/** What stands behind the `#` of an address. */
export type ReadLink =
  | { readonly kind: 'link'; readonly link: StageLink }
  /** Not a link of the Stage, as `#chapters`: it means something else, or nothing. */
  | { readonly kind: 'none' }
  /** A link of the Stage that cannot be followed: what is wrong with it, and what to do. */
  | { readonly kind: 'damaged'; readonly message: string };

const LONGEST_LINK = 100_000;
const LAST_STEP = 1_000_000;
const FIELDS = ['preset', 'language', 'engine', 'compare', 'step', 'source'];

/** Reads what `writeStageLink` wrote, or says in a sentence why that is not possible. Runs nothing. */
export function readStageLink(fragment: string): ReadLink {
  const text = fragment.replace(/^#/, '');
  if (!FIELDS.some((name) => text.startsWith(`${name}=`))) return { kind: 'none' };
  if (text.length > LONGEST_LINK)
    return damaged(
      `is longer than any link of the Stage (${text.length} characters, at most ${LONGEST_LINK})`,
    );
  const fields = new URLSearchParams(text);
  for (const name of fields.keys()) {
    if (!FIELDS.includes(name))
      return damaged(`has a part that means nothing here, “${shown(name)}”`);
    if (fields.getAll(name).length > 1) return damaged(`says “${name}” twice`);
  }
  return readFields((name) => fields.get(name) ?? undefined);
}

function readFields(field: (name: string) => string | undefined): ReadLink {
  const engine = field('engine') ?? (field('language') === 'typescript' ? 'reference' : 'cpython');
  if (!isEngine(engine)) return damaged(`names an engine that is not here, “${shown(engine)}”`);
  const language = field('language') ?? LANGUAGE_OF[engine];
  if (language !== 'python' && language !== 'typescript')
    return damaged(`names a language that is not here, “${shown(language)}”`);
  if (language !== LANGUAGE_OF[engine])
    return damaged(`wants “${engine}” to run ${language}, which it does not`);
  const compare = field('compare');
  if (compare !== undefined && !isEngine(compare))
    return damaged(`names an engine that is not here, “${shown(compare)}”`);
  const step = field('step') ?? '0';
  if (!/^\d+$/.test(step) || Number(step) > LAST_STEP)
    return damaged(`names a step that is no number from 0 to ${LAST_STEP}, “${shown(step)}”`);
  const preset = field('preset') || undefined;
  const packed = field('source');
  const source = packed === undefined ? undefined : unpackSource(packed);
  if (packed !== undefined && source === undefined)
    return damaged('carries a program that is not whole or was changed on its way');
  if (preset === undefined && source === undefined) return damaged('names no program');
  return { kind: 'link', link: { preset, source, language, engine, step: Number(step), compare } };
}

function isEngine(name: string): name is LoopEngineId {
  return Object.hasOwn(LANGUAGE_OF, name);
}

/** So much of a wrong value that it can be recognised. */
function shown(value: string): string {
  return value.length <= 40 ? value : `${value.slice(0, 40)}…`;
}

function damaged(what: string): ReadLink {
  return {
    kind: 'damaged',
    message: `This link cannot be opened: it ${what}. Ask for it again, and copy all of it. What is on the Stage has stayed as it was.`,
  };
}
