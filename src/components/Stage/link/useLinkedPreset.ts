import { useEffect, useState } from 'react';
import type { StageLink, StagePreset, StagePresetEntry } from '../StageProps';
import { findTarget } from './findTarget';

export interface LinkedPreset {
  readonly preset: StagePreset;
  readonly opened: StageLink | undefined;
  /** How many links have been followed: another one is another Stage. */
  readonly count: number;
  /** Why the last link could not be followed. */
  readonly message: string | undefined;
}

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
