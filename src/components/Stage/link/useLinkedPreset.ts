import { useEffect, useState } from 'react';
import { nearest } from '../../../exercise-format/nearest';
import type { LoopLanguage } from '../../../trace/LoopTrace';
import type { StageLink, StagePreset, StagePresetEntry } from '../StageProps';
import { readStageLink } from './readStageLink';

export interface LinkedPreset {
  readonly preset: StagePreset;
  readonly opened: StageLink | undefined;
  /** How many links have been followed: another one is another Stage. */
  readonly count: number;
  /** Why the last link could not be followed. */
  readonly message: string | undefined;
}

const NAMES: Readonly<Record<LoopLanguage, string>> = {
  python: 'Python',
  typescript: 'TypeScript',
};

/**
 * The preset that an address leads to. A link that cannot be followed leaves what was there, and says why.
 *
 * @param fragment what stands behind the `#`, and it
 * @param visit another value for each time that the reader goes there
 * @param first what is there without a link
 */
export function useLinkedPreset(
  fragment: string,
  visit: unknown,
  first: StagePreset,
  presets: readonly StagePresetEntry[],
): LinkedPreset {
  const [linked, setLinked] = useState<LinkedPreset>({
    ...{ preset: first, opened: undefined, count: 0, message: undefined },
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: the same link may be followed again
  useEffect(() => {
    let wanted = true;
    const say = (message: string | undefined) =>
      wanted && setLinked((before) => ({ ...before, message }));
    const target = findTarget(fragment, first.id, presets);
    if (target === undefined) return;
    if (typeof target === 'string') {
      say(target);
      return;
    }
    const { entry, link } = target;
    entry.load().then(
      (preset) =>
        wanted &&
        setLinked(({ count }) => ({ preset, opened: link, count: count + 1, message: undefined })),
      () => say('The program of this link did not load. Check your connection, and open it again.'),
    );
    return () => {
      wanted = false;
    };
  }, [fragment, visit, presets]);

  return linked;
}

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
  if (!entry.languages.includes(link.language))
    return `This link cannot be opened: “${entry.title}” is not written in ${NAMES[link.language]}. What is on the Stage has stayed as it was.`;
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
