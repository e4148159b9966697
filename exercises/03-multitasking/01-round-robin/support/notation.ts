import type { Machine, Slice, Thread } from './machine';

/** Slices as one line: `A 0–3, B 4–6`, and with several cores `core 0: A 0–3; core 1: B 0–2`. */
export function showSlices(slices: readonly Slice[], cores: number): string {
  const on = (core: number) =>
    slices
      .filter((slice) => slice.core === core)
      .map(({ thread, from, to }) => `${thread} ${from}–${to}`)
      .join(', ') || 'nothing';
  if (cores === 1) return on(0);
  return Array.from({ length: cores }, (_, core) => `core ${core}: ${on(core)}`).join('; ');
}

/** Threads as one line: `A [5], B [2, 10, 1]`. */
export function showThreads(threads: readonly Thread[]): string {
  return threads.map(({ name, work }) => `${name} [${work.join(', ')}]`).join(', ');
}

/** What a scene is, in words. */
export function showScene(threads: readonly Thread[], machine: Machine): string {
  const { quantum, switchCost, cores } = machine;
  return `${showThreads(threads)} with quantum ${quantum}, switchCost ${switchCost}, ${cores} ${cores === 1 ? 'core' : 'cores'}`;
}
