import type { Slice, Step, Thread } from './threads';

const VERBS = { run: 'runs', wait: 'waits', io: 'is in I/O' } as const;

/** One thread's slices in order, those of no length left out, and neighbours that do the same made one. */
export function slicesOf(slices: readonly Slice[], thread: string): Slice[] {
  const own = slices
    .filter((slice) => slice.thread === thread && slice.to !== slice.from)
    .sort((a, b) => a.from - b.from || a.to - b.to);
  const merged: Slice[] = [];
  for (const slice of own) {
    const last = merged.at(-1);
    if (last && last.doing === slice.doing && last.to === slice.from) {
      merged[merged.length - 1] = { ...last, to: slice.to };
    } else merged.push(slice);
  }
  return merged;
}

/** `A: runs 0–5, waits 5–10` and so on, one line a thread, for a test to compare and a learner to read. */
export function timeline(threads: readonly Thread[], slices: readonly Slice[]): string {
  return threads.map(({ name }) => `${name}: ${lineOf(slicesOf(slices, name))}`).join('\n');
}

function lineOf(slices: readonly Slice[]): string {
  const parts = slices.map(({ doing, from, to }) => `${VERBS[doing]} ${from}–${to}`);
  return parts.join(', ') || 'nothing';
}

/** `A: 3 bytecodes of 1 ms, I/O 20 ms` and so on, one line a thread. */
export function workload(threads: readonly Thread[]): string {
  return threads
    .map(({ name, steps }) => `${name}: ${stepsInWords(steps) || 'nothing to do'}`)
    .join('; ');
}

function stepsInWords(steps: readonly Step[]): string {
  const words: string[] = [];
  for (let start = 0; start < steps.length; ) {
    const step = steps[start];
    if (!step) break;
    let end = start + 1;
    while (steps[end]?.kind === step.kind && steps[end]?.ms === step.ms) end += 1;
    const count = end - start;
    if (step.kind === 'io') words.push(Array(count).fill(`I/O ${step.ms} ms`).join(', '));
    else words.push(`${count} ${count === 1 ? 'bytecode' : 'bytecodes'} of ${step.ms} ms`);
    start = end;
  }
  return words.join(', ');
}
