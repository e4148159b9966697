import { settle } from './settle';

/** So many elements are laid out in one frame: with a slow processor they take less than it has. */
const BATCH = 12;

/**
 * What stands below the first view of a chapter is not laid out before somebody has shown up (`content-visibility` in
 * `src/css/unseen.css`). Then it gets its true size, some elements a frame, so that nothing moves below the reader's eyes.
 *
 * @returns calls it off
 */
export function settleProse(elements: readonly Element[]): () => void {
  const calls: (() => void)[] = [];
  for (let first = 0; first < elements.length; first += BATCH) {
    const batch = elements.slice(first, first + BATCH);
    calls.push(
      settle(() => {
        for (const element of batch) element.toggleAttribute('data-settled', true);
      }),
    );
  }
  return () => {
    for (const callOff of calls) callOff();
  };
}
