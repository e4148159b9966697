import { nearest } from '../../../exercise-format/nearest';
import type { LoopLanguage } from '../../../trace/LoopTrace';
import { LANGUAGE_OF } from '../engineChoices';
import type { StageLink, StagePresetEntry } from '../StageProps';
import { readStageLink } from './readStageLink';

const NAMES: Readonly<Record<LoopLanguage, string>> = {
  python: 'Python',
  typescript: 'TypeScript',
};

interface Target {
  readonly entry: StagePresetEntry;
  readonly link: StageLink;
}

/** Where a fragment leads, or a sentence that says why it leads nowhere; `undefined` when it is no link of the Stage. */
export function findTarget(
  fragment: string,
  first: string,
  presets: readonly StagePresetEntry[],
): Target | string | undefined {
  const read = readStageLink(fragment);
  if (read.kind === 'none') return undefined;
  if (read.kind === 'damaged') return read.message;
  const { link } = read;
  const id = link.preset ?? first;
  const entry = presets.find((one) => one.id === id);
  if (!entry) return unknown(id, presets);
  const wanted = [link.language, ...(link.compare ? [LANGUAGE_OF[link.compare]] : [])];
  const missing = wanted.find((language) => !entry.languages.includes(language));
  if (missing)
    return `This link cannot be opened: “${entry.title}” is not written in ${NAMES[missing]}. What is on the Stage has stayed as it was.`;
  return { entry, link };
}

function unknown(id: string, presets: readonly StagePresetEntry[]): string {
  const [close] = nearest(
    id,
    presets.map((one) => one.id),
  );
  const title = presets.find((one) => one.id === close)?.title;
  const advice = title
    ? `Did it mean “${title}”? Choose it in the list.`
    : 'Choose one in the list.';
  return `This link cannot be opened: the Stage has no program “${id.slice(0, 60)}”. ${advice} What is on the Stage has stayed as it was.`;
}
