import type { Kernel } from '#kit';
import { type Coroutine, createTask, type EventLoop, getRunningLoop, run } from '#loop';
import type { Pieces, Work } from './Work';

/** What one item costs, in milliseconds: in one go, or piece by piece. */
export type Cost = number | readonly number[];

type ProcessInSlices = (
  items: Iterable<Cost>,
  work: Work<Cost, string>,
  options: { readonly budgetMs: number },
) => Coroutine<string[]>;

interface Options {
  readonly budgetMs?: number;
  /** Goes on beside it, on the same loop. */
  readonly beside?: (loop: EventLoop) => void;
  /** Where the items come from, if they are not there already. */
  readonly source?: (items: readonly Cost[], kernel: Kernel) => Iterable<Cost>;
}

/** What came of a run. */
export interface Played {
  readonly results: readonly string[];
  /** How long the loop was held from one poll to the next, where it was: `12, 12, 6`, in milliseconds. */
  readonly stretches: string;
  /** The time at the end, in milliseconds. */
  readonly tookMs: number;
}

/** `3`, or `[4+4+4]` for an item in pieces. */
export const show = (cost: Cost): string =>
  typeof cost === 'number' ? `${cost}` : `[${cost.join('+')}]`;

/** Works on items that cost so much, in a task of its own, until it is done. */
export function play(
  processInSlices: ProcessInSlices,
  items: readonly Cost[],
  { budgetMs = 10, beside, source = (all) => all }: Options = {},
): Played {
  function* main(): Coroutine<Played> {
    const loop = getRunningLoop();
    const { kernel } = loop;
    beside?.(loop);
    const work = workOn(kernel);
    const task = createTask(processInSlices(source(items, kernel), work, { budgetMs }));
    const results = yield* task;
    return { results, stretches: stretches(kernel).join(', '), tookMs: kernel.now() };
  }
  return run(main());
}

/** Costs what the item says, and gives `done: 3`. */
export const workOn =
  (kernel: Kernel): Work<Cost, string> =>
  (cost) => {
    if (typeof cost !== 'number') return piecewise(kernel, cost);
    kernel.sleep(cost);
    return `done: ${cost}`;
  };

function* piecewise(kernel: Kernel, costs: readonly number[]): Pieces<string> {
  for (const cost of costs) {
    kernel.sleep(cost);
    yield;
  }
  return `done: ${show(costs)}`;
}

/** How long each pass of the loop has computed, in whole microseconds as milliseconds; passes without work are left out. */
function stretches(kernel: Kernel): number[] {
  const passes: number[] = [0];
  for (const { call, at, until } of kernel.log) {
    if (call === 'select') passes.push(0);
    else if (call === 'sleep') passes.push((passes.pop() ?? 0) + until - at);
  }
  return passes.map((ms) => Math.round(ms * 1000) / 1000).filter((ms) => ms > 0);
}

/** The stretches that the text of the exercise says. */
export function wantedStretches(items: readonly Cost[], budgetMs: number): string {
  const slices: number[] = [];
  let slice = 0;
  for (const cost of items.flat()) {
    slice += cost;
    if (slice < budgetMs) continue;
    slices.push(slice);
    slice = 0;
  }
  return [...slices, slice].filter((ms) => ms > 0).join(', ');
}
