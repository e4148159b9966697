import type { LoopState, Playback } from '../../trace/LoopState';

/** How much each part holds at its fullest step, in rows: kept from the first step on, so that nothing moves. */
export interface StageRoom {
  readonly ready: number;
  readonly stack: number;
  readonly heap: number;
  readonly timers: number;
  readonly watched: number;
  readonly pool: number;
  readonly output: number;
  /** The longest sentence stands in for the height of all. */
  readonly sentence: string;
}

/** A part that holds more scrolls. */
const MOST_ROWS = 7;
const LEAST_ROWS = 2;

/** Goes through all steps once. */
export function stageRoom({ length, at }: Playback): StageRoom {
  const most = { ready: 0, stack: 0, heap: 0, timers: 0, watched: 0, pool: 0, output: 0 };
  let sentence = '';
  for (let step = 0; step < length; step++) {
    const state = at(step);
    for (const [part, count] of Object.entries(counts(state)) as [keyof typeof most, number][])
      if (count > most[part]) most[part] = count;
    if (state.sentence.length > sentence.length) sentence = state.sentence;
  }
  const rows = (count: number) => Math.min(MOST_ROWS, Math.max(LEAST_ROWS, count));
  return {
    ready: rows(most.ready),
    stack: rows(most.stack),
    heap: rows(most.heap),
    timers: rows(most.timers),
    watched: rows(most.watched),
    // A pool that is not used is not drawn.
    pool: most.pool === 0 ? 0 : rows(most.pool),
    output: rows(most.output),
    sentence,
  };
}

function counts({ ready, stack, heap, timers, multiplexer, pool, output }: LoopState) {
  return {
    ready: ready.length,
    stack: stack.length,
    heap: heap.length,
    timers: timers.length,
    watched: multiplexer.watched.length,
    pool: pool.length,
    output: output.length,
  };
}
