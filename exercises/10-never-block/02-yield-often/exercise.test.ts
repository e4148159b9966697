import { describe, expect, it } from 'vitest';
import { everyList, inWords } from '#kit';
import { type Coroutine, createTask, getRunningLoop, run, sleep } from '#loop';
import { processInSlices } from './exercise';
import { type Cost, type Played, play, show, wantedStretches } from './support/play';
import type { Pieces, Work } from './support/Work';

const list = (items: readonly unknown[]) => items.join(', ') || 'nothing';

/** Compares how long the loop was held, from one poll to the next. */
function expectStretches({ stretches }: Played, wanted: string, what: string): void {
  const told = `${what}. The loop should have been held for ${wanted} ms, with others in between; it was held for ${stretches || 0} ms`;
  expect(stretches, told).toBe(wanted);
}

function expectResults({ results }: Played, items: readonly Cost[]): void {
  const wanted = items.map((item) => `done: ${show(item)}`);
  const told = `the results should be ${list(wanted)}; they are ${list(results)}`;
  expect(results, told).toEqual(wanted);
}

/** Computes for so long, on the machine of the loop that runs. */
const compute = (ms: number) => getRunningLoop().kernel.sleep(ms);

/** Works on the items in a task of its own, cancels it at 15 ms, which becomes one of the lines, and says how the task ended. */
function cancelAt15(items: Iterable<number>, work: Work<number, string>, lines: string[]): string {
  function* main(): Coroutine<string> {
    const task = createTask(processInSlices(items, work, { budgetMs: 10 }));
    getRunningLoop().callLater(0.015, () => {
      lines.push('cancel');
      task.cancel();
    });
    yield* sleep(1);
    return inWords(task, () => 'results');
  }
  return run(main());
}

describe('End the turn when the budget is spent', () => {
  it('gives all results, in the order of the items', () => {
    const items = [7, 1, 5, 12, 3];
    expectResults(play(processInSlices, items), items);
    expectResults(play(processInSlices, []), []);
  });

  it('ends its turn when the budget is spent, and not before', () => {
    const items = new Array<number>(10).fill(3);
    const played = play(processInSlices, items);
    expectStretches(played, '12, 12, 6', 'ten items of 3 ms, budget 10 ms');
  });

  it('lets a hundred cheap items share a slice', () => {
    const played = play(processInSlices, new Array<number>(100).fill(0.05));
    expectStretches(played, '5', 'a hundred items of 0.05 ms, budget 10 ms');
  });

  it('ends its turn after an item that has cost more than the budget', () => {
    const played = play(processInSlices, [50, 1, 1, 30, 1]);
    expectStretches(played, '50, 32, 1', 'items of 50, 1, 1, 30, 1 ms, budget 10 ms');
  });

  it('ends its turn after each item when the budget is 0', () => {
    const played = play(processInSlices, [1, 2, 3], { budgetMs: 0 });
    expectStretches(played, '1, 2, 3', 'items of 1, 2, 3 ms, budget 0');
  });

  it('lets a timer wait for two slices at most', () => {
    const late: number[] = [];
    const due = [2, 7, 15];
    play(processInSlices, new Array<number>(20).fill(3), {
      beside: (loop) => {
        for (const ms of due) loop.callLater(ms / 1000, () => late.push(loop.kernel.now() - ms));
      },
    });
    const told = `twenty items of 3 ms, budget 10 ms. Timers for ${list(due)} ms should be late by 24 ms, two slices, at most. They were late by ${list(late)} ms`;
    expect(Math.max(...late), told).toBeLessThanOrEqual(24);
  });

  it('never sleeps', () => {
    const { tookMs } = play(processInSlices, new Array<number>(10).fill(3));
    expect(tookMs, `30 ms of work, and nobody else; it took ${tookMs} ms`).toBe(30);
  });

  it('has its whole budget again, however long the others have taken', () => {
    const turns: number[] = [];
    function* neighbour(): Coroutine<void> {
      const { kernel } = getRunningLoop();
      for (let turn = 0; turn < 8; turn += 1) {
        // Each call of `sleep` so far was an item, or a turn of this one.
        turns.push(kernel.log.filter(({ call }) => call === 'sleep').length - turn);
        kernel.sleep(50);
        yield* sleep(0);
      }
    }
    play(processInSlices, new Array<number>(12).fill(3), { beside: () => createTask(neighbour()) });
    const worked = turns.filter((count, turn) => count !== turns[turn - 1]);
    const wanted = [0, 4, 8, 12];
    const told = `twelve items of 3 ms, budget 10 ms, and a neighbour that takes 50 ms in each pass. It should have found ${list(wanted)} items done; it found ${list(worked)}`;
    expect(worked, told).toEqual(wanted);
  });

  it('takes each item when its turn comes', () => {
    const played = play(processInSlices, new Array<number>(6).fill(1), {
      *source(items, kernel) {
        for (const item of items) {
          kernel.sleep(4);
          yield item;
        }
      },
    });
    const what = 'six items of 1 ms, from a source that takes 4 ms for each, budget 10 ms';
    expectStretches(played, '10, 10, 10', what);
  });

  it('makes the slices that the text says, for every short list of items', () => {
    for (const items of [1, 2, 3].flatMap((length) => everyList([1, 5, 12], length))) {
      const what = `the shortest list that goes wrong: items of ${items.join(', ')} ms, budget 10 ms`;
      const played = play(processInSlices, items);
      expectStretches(played, wantedStretches(items, 10), what);
      expectResults(played, items);
    }
  });
});

describe('Interrupt a big item', () => {
  it('ends its turn within an item, when the budget is spent', () => {
    const played = play(processInSlices, [new Array<number>(10).fill(3)]);
    expectStretches(played, '12, 12, 6', 'one item in ten pieces of 3 ms, budget 10 ms');
  });

  it('takes what the generator returns for the result', () => {
    const items = [[3, 3], 5, [20], [1, 1, 1]];
    expectResults(play(processInSlices, items), items);
  });

  it('goes on at a yield while there is time left', () => {
    const played = play(processInSlices, [new Array<number>(100).fill(0.05)]);
    expectStretches(played, '5', 'one item in a hundred pieces of 0.05 ms, budget 10 ms');
  });

  it('works on one item at a time', () => {
    const seen: string[] = [];
    function* work(name: string): Pieces<string> {
      for (let piece = 0; piece < 2; piece += 1) {
        compute(12);
        seen.push(name);
        yield;
      }
      return name;
    }
    run(processInSlices(['A', 'B'], work, { budgetMs: 10 }));
    const told = `A and B have two pieces each. They should be worked on as A, A, B, B; they were as ${list(seen)}`;
    expect(seen, told).toEqual(['A', 'A', 'B', 'B']);
  });

  it('makes the slices that the text says, for every short list with items in pieces', () => {
    const kinds: Cost[] = [2, 12, [4, 4, 4], [1, 11]];
    for (const items of [1, 2].flatMap((length) => everyList(kinds, length))) {
      const what = `the shortest list that goes wrong: items of ${items.map(show).join(', ')} ms, budget 10 ms`;
      const played = play(processInSlices, items);
      expectStretches(played, wantedStretches(items, 10), what);
      expectResults(played, items);
    }
  });
});

describe('Stop in the middle', () => {
  it('stops when its task is cancelled, and begins nothing more', () => {
    const lines: string[] = [];
    const work = (item: number) => {
      lines.push(`item ${item}`);
      compute(12);
      return 'done';
    };
    const ended = cancelAt15([1, 2, 3, 4, 5, 6], work, lines);
    const told = `items of 12 ms, cancelled at 15 ms. Nothing should begin after that; this happened: ${list(lines)}`;
    expect(lines.at(-1), told).toBe('cancel');
    expect(ended, `the task was cancelled; it ${ended}`).toBe('was cancelled');
  });

  it('closes the work that is interrupted', () => {
    const lines: string[] = [];
    function* work(item: number): Pieces<string> {
      lines.push(`open ${item}`);
      try {
        for (let piece = 0; piece < 30; piece += 1) {
          compute(3);
          yield;
        }
        return 'done';
      } finally {
        lines.push(`close ${item}`);
      }
    }
    const ended = cancelAt15([1, 2, 3], work, lines);
    const wanted = ['open 1', 'cancel', 'close 1'];
    const told = `items in thirty pieces of 3 ms, cancelled at 15 ms. This should happen: ${list(wanted)}. This happened: ${list(lines)}`;
    expect(lines, told).toEqual(wanted);
    expect(ended, `the task was cancelled; it ${ended}`).toBe('was cancelled');
  });

  it('closes the source of the items', () => {
    const lines: string[] = [];
    function* source() {
      try {
        for (let item = 1; item < 9; item += 1) yield item;
      } finally {
        lines.push('source closed');
      }
    }
    const work = () => {
      compute(12);
      return 'done';
    };
    cancelAt15(source(), work, lines);
    const wanted = ['cancel', 'source closed'];
    const told = `cancelled at 15 ms. This should happen: ${list(wanted)}. This happened: ${list(lines)}`;
    expect(lines, told).toEqual(wanted);
  });

  it('ends with the error of an item, and begins no other', () => {
    const begun: number[] = [];
    function* main(): Coroutine<string> {
      const work = (item: number) => {
        begun.push(item);
        compute(6);
        if (item === 3) throw new RangeError('no such customer');
        return item;
      };
      const task = createTask(processInSlices([1, 2, 3, 4], work, { budgetMs: 10 }));
      yield* sleep(1);
      return inWords(task, String);
    }
    const ended = run(main());
    expect(ended, `the work on item 3 throws; the task ${ended}`).toBe('threw RangeError');
    const told = `the work on item 3 throws. Items 1, 2, 3 should have begun; these have: ${list(begun)}`;
    expect(begun, told).toEqual([1, 2, 3]);
  });

  it('ends with the error of a piece, and begins no other item', () => {
    const begun: number[] = [];
    function* main(): Coroutine<string> {
      function* work(item: number): Pieces<number> {
        begun.push(item);
        compute(12);
        yield;
        if (item === 2) throw new RangeError('no such customer');
        return item;
      }
      const task = createTask(processInSlices([1, 2, 3, 4], work, { budgetMs: 10 }));
      yield* sleep(1);
      return inWords(task, String);
    }
    const ended = run(main());
    expect(ended, `the second piece of item 2 throws; the task ${ended}`).toBe('threw RangeError');
    const told = `the second piece of item 2 throws. Items 1, 2 should have begun; these have: ${list(begun)}`;
    expect(begun, told).toEqual([1, 2]);
  });
});
