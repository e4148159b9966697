import { type RefObject, useEffect } from 'react';
import type { Player } from '../Player/usePlayer';
import { useStable } from '../Player/useStable';

/** How much of the window, above and below, does not count: it begins when it comes to where readers look. */
const MARGIN = '-30% 0px';

/** Starts a run by itself, once, when it is seen; not for a reader who does not want motion, or who has moved already. */
export function usePlayWhenSeen(
  wanted: boolean,
  box: RefObject<HTMLElement | null>,
  { step, playing, run }: Player,
): void {
  const begin = useStable(() => {
    if (step === 0 && !playing) run('toggle');
  });
  useEffect(() => {
    if (!wanted || !box.current) return;
    if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        observer.disconnect();
        begin();
      },
      { rootMargin: MARGIN },
    );
    observer.observe(box.current);
    return () => observer.disconnect();
  }, [wanted, box, begin]);
}
