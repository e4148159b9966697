import type { ReadingClock } from '../../progress/ReadingClock';

/**
 * Calls `onRead` once, when `end` is in view and the clock has nothing left. The clock runs while the page is visible.
 * Returns the way to stop.
 */
export function watchReading(end: Element, clock: ReadingClock, onRead: () => void): () => void {
  let inView = false;
  let timer: number | undefined;
  const now = () => performance.now();

  const look = () => {
    window.clearTimeout(timer);
    if (document.visibilityState === 'hidden') return clock.hide(now());
    clock.show(now());
    if (!inView) return;
    const left = clock.left(now());
    if (left > 0) {
      timer = window.setTimeout(look, left);
      return;
    }
    stop();
    onRead();
  };

  const observer = new IntersectionObserver((entries) => {
    inView = entries.some((entry) => entry.isIntersecting);
    look();
  });
  const stop = () => {
    window.clearTimeout(timer);
    observer.disconnect();
    document.removeEventListener('visibilitychange', look);
  };
  document.addEventListener('visibilitychange', look);
  observer.observe(end);
  look();
  return stop;
}
