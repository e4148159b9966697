import { afterFirstSign } from './afterFirstSign';
import { whenIdle } from './whenIdle';

/**
 * What stands below the first view of a chapter is not laid out before somebody has shown up (`content-visibility` in
 * `src/css/unseen.css`). Then all of it gets its true size in one step: while half of it had, a jump could land beside
 * its place.
 *
 * @param find looks for the elements then, since some of those that the server has sent have been replaced by that time
 * @returns calls it off
 */
export function settleProse(find: () => Iterable<Element>): () => void {
  let wanted = true;
  const stop = afterFirstSign(() =>
    whenIdle(() => {
      if (!wanted) return;
      for (const element of find()) element.toggleAttribute('data-settled', true);
    }),
  );
  return () => {
    wanted = false;
    stop();
  };
}
