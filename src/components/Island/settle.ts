import { afterFirstSign } from './afterFirstSign';

/**
 * Islands that the browser has not laid out yet: one a frame, when it is idle, so that no frame is late and everything
 * has its true size before the reader jumps to it. A page that nobody has touched yet only shows its first view: laying
 * out the rest can wait for a sign of life.
 */
const waiting: (() => void)[] = [];

/** Has `act` called when its turn has come. Gives a function that calls it off. */
export function settle(act: () => void): () => void {
  waiting.push(act);
  if (waiting.length === 1) afterFirstSign(() => whenIdle(next));
  return () => {
    const index = waiting.indexOf(act);
    if (index >= 0) waiting[index] = () => {};
  };
}

function next(): void {
  waiting[0]?.();
  requestAnimationFrame(() => {
    waiting.shift();
    if (waiting.length > 0) whenIdle(next);
  });
}

function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(act, { timeout: 500 });
  else setTimeout(act, 50);
}
