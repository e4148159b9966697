import { describe, expect, it } from 'vitest';
import { everyList } from '#kit';
import { runTasks, shrinkAll } from './exercise';
import { inWords, Machine, type Plan, play, turnsOf } from './support/Machine';
import type { Outcome, Task } from './support/Task';

const plansOf = (ends: readonly Plan['ends'][]) =>
  [0, 1, 2].flatMap((yields) => ends.map((end): Plan => ({ yields, ends: end })));

/** All ways in which one, two and three tasks can end, the fewest tasks first. */
const everyPlan = (ends: readonly Plan['ends'][]) =>
  [1, 2, 3].flatMap((count) => everyList(plansOf(ends), count));

/** `returned 3`, `threw Error: B failed`, `is missing`. */
function told(outcome: Outcome | undefined): string {
  return outcome ? `${outcome.ended} ${String(outcome.value)}` : 'has no outcome';
}

/** Fails with the first of these plans in which something is not as it should be. */
function expectAll(
  plans: readonly Plan[][],
  look: (plan: readonly Plan[]) => { readonly wanted: string; readonly got: string },
): void {
  for (const plan of plans) {
    const { wanted, got } = look(plan);
    if (got === wanted) continue;
    expect(got, `${inWords(plan)}. Expected: ${wanted}. Yours: ${got}`).toBe(wanted);
  }
}

/** One photo is a number here; a small one is a text. */
const shrink = (photo: number) => `small ${photo}`;

describe('Take turns', () => {
  it('gives each task one turn before any gets its second', () => {
    const machine = new Machine();
    runTasks([machine.worker('A', [1, 1, 1]), machine.worker('B', [1, 1, 1])], machine.now);
    const turns = machine.log.join(' ');
    expect(turns, `two tasks of three turns each ran in the order ${turns}`).toBe(
      'A1 B1 A2 B2 A3 B3',
    );
  });

  it('goes on until the last task has ended, however long it is', () => {
    const machine = new Machine();
    const long = machine.worker(
      'B',
      Array.from({ length: 500 }, () => 1),
    );
    runTasks([machine.worker('A', [1]), long], machine.now);
    const turns = machine.log.filter((line) => line.startsWith('B')).length;
    expect(turns, `a task of 500 turns got ${turns}`).toBe(500);
  });

  it('begins no task before its first turn', () => {
    const log: string[] = [];
    function* task(name: string): Task {
      log.push(`${name} begins`);
      yield;
      log.push(`${name} ends`);
    }
    const tasks = [task('A'), task('B')];
    runTasks(tasks, () => 0);
    expect(log, `this happened: ${log.join(', ')}`).toEqual([
      'A begins',
      'B begins',
      'A ends',
      'B ends',
    ]);
  });
});

describe('What became of each', () => {
  it('takes no turn from the others when a task ends, whoever ends when', () => {
    expectAll(everyPlan(['returns']), (plan) => {
      const { turns } = play(runTasks, plan);
      return { wanted: `the turns ${turnsOf(plan)}`, got: `the turns ${turns}` };
    });
  });

  it('tells what each task returned, at its place', () => {
    expectAll(everyPlan(['returns']), (plan) => {
      const { outcomes } = play(runTasks, plan);
      const wanted = plan.map((_, n) => `returned ${'ABC'.charAt(n)}'s result`).join(', ');
      return { wanted, got: plan.map((_, n) => told(outcomes[n])).join(', ') };
    });
  });

  it('tells a result of nothing and a result of 0 like any other', () => {
    const machine = new Machine();
    const results = [undefined, 0, ''];
    const tasks = results.map((result) => machine.worker('A', [1, 1], () => result));
    const got = runTasks(tasks, machine.now).map(told);
    const wanted = ['returned undefined', 'returned 0', 'returned '];
    expect(got, `undefined, 0 and an empty text were returned; the outcomes: ${got}`).toEqual(
      wanted,
    );
  });

  it('counts the turns of each task, the last included', () => {
    expectAll(everyPlan(['returns', 'throws']), (plan) => {
      const { outcomes } = play(runTasks, plan);
      const wanted = plan.map(({ yields }) => yields + 1).join(', ');
      return {
        wanted: `turns ${wanted}`,
        got: `turns ${plan.map((_, n) => outcomes[n]?.turns ?? 'unknown').join(', ')}`,
      };
    });
  });
});

describe('One error ends one task', () => {
  it('lets the others run on, whoever throws when', () => {
    expectAll(everyPlan(['returns', 'throws']), (plan) => {
      const { turns, threw } = play(runTasks, plan);
      const then = threw ? `, and runTasks threw ${threw}` : '';
      return { wanted: `the turns ${turnsOf(plan)}`, got: `the turns ${turns}${then}` };
    });
  });

  it('tells what was thrown, at the place of the task', () => {
    expectAll(everyPlan(['returns', 'throws']), (plan) => {
      const { outcomes } = play(runTasks, plan);
      const wanted = plan.map(({ ends }, n) => {
        const name = 'ABC'.charAt(n);
        return ends === 'throws' ? `threw Error: ${name} failed` : `returned ${name}'s result`;
      });
      return {
        wanted: wanted.join(', '),
        got: plan.map((_, n) => told(outcomes[n])).join(', '),
      };
    });
  });

  it('passes on what was thrown as it is, even when it is no error', () => {
    const machine = new Machine();
    const task = machine.worker('A', [1], () => {
      throw undefined;
    });
    const got = play(() => runTasks([task], machine.now), []).outcomes.map(told);
    expect(got, `a task threw undefined; the outcome: ${got}`).toEqual(['threw undefined']);
  });
});

describe('Who held the thread', () => {
  /** The longest turn of each task, `A 10, B 2`. */
  function longest(...turnsMs: readonly (readonly number[])[]): string {
    const machine = new Machine();
    const tasks = turnsMs.map((turns, n) => machine.worker('ABC'.charAt(n), turns));
    const outcomes = runTasks(tasks, machine.now);
    return turnsMs.map((_, n) => outcomes[n]?.longestTurnMs ?? 'unknown').join(', ');
  }

  it('names the time of the longest turn, whichever it is', () => {
    const got = longest([1, 1, 9], [9, 1, 1], [1, 9, 1]);
    expect(got, `each task had turns of 1, 1 and 9 ms in some order; the longest: ${got}`).toBe(
      '9, 9, 9',
    );
  });

  it('does not count the turns of the others', () => {
    const got = longest([2, 2, 2], [200], [3, 3]);
    expect(got, `turns of 2 ms, one of 200 ms, turns of 3 ms; the longest of each: ${got}`).toBe(
      '2, 200, 3',
    );
  });

  it('counts the turn that ended in an error', () => {
    const machine = new Machine();
    const task = machine.worker('A', [1, 40], () => {
      throw new Error('no more room');
    });
    const [outcome] = play(() => runTasks([task], machine.now), []).outcomes;
    const got = outcome?.longestTurnMs;
    expect(got, `a turn of 1 ms, then one of 40 ms that threw; the longest: ${got}`).toBe(40);
  });

  it('makes all others wait for a greedy one, and says which it was', () => {
    const machine = new Machine();
    const answeredAt: number[] = [];
    function* probe(): Task {
      for (let n = 0; n < 3; n += 1) {
        answeredAt.push(machine.now());
        machine.work(1);
        yield;
      }
    }
    const greedy = machine.worker('greedy', [500]);
    const outcomes = runTasks([probe(), greedy, machine.worker('C', [1, 1])], machine.now);
    const times = answeredAt.join(', ');
    expect(times, `the probe was answered at ${times} ms`).toBe('0, 502, 504');
    const worst = outcomes.map(({ longestTurnMs }) => longestTurnMs).join(', ');
    expect(worst, `the longest turns of the probe, the greedy task and C: ${worst}`).toBe(
      '1, 500, 1',
    );
  });
});

describe('Give way', () => {
  it('shrinks all photos in order, and returns the small ones', () => {
    const seen: number[] = [];
    const task = shrinkAll([3, 1, 2], (photo) => {
      seen.push(photo);
      return shrink(photo);
    });
    let step = task.next();
    for (let turn = 1; turn < 20 && !step.done; turn += 1) step = task.next();
    expect(seen, `photos 3, 1, 2 were shrunk in the order ${seen.join(', ')}`).toEqual([3, 1, 2]);
    expect(step, 'after 20 turns, the task should have returned the small photos').toEqual({
      done: true,
      value: ['small 3', 'small 1', 'small 2'],
    });
  });

  it('shrinks nothing before its first turn', () => {
    let shrunk = 0;
    const task = shrinkAll([1, 2, 3], () => {
      shrunk += 1;
    });
    expect(shrunk, `the task has had no turn, and ${shrunk} photos are shrunk`).toBe(0);
    for (let turn = 0; turn < 20; turn += 1) task.next();
    expect(shrunk, `after 20 turns, ${shrunk} of 3 photos are shrunk`).toBe(3);
  });

  it('shrinks at most one photo in a turn', () => {
    let shrunk = 0;
    const task = shrinkAll([1, 2, 3, 4], () => {
      shrunk += 1;
    });
    const turns = Array.from({ length: 20 }, () => {
      const before = shrunk;
      task.next();
      return shrunk - before;
    });
    const most = Math.max(...turns);
    expect(most, `in one turn, the task shrank ${most} photos`).toBe(1);
  });

  it('has nothing to do when there is no photo', () => {
    const task = shrinkAll([], shrink);
    let step = task.next();
    for (let turn = 1; turn < 5 && !step.done; turn += 1) step = task.next();
    expect(step, 'of no photos, the task should return an empty list').toEqual({
      done: true,
      value: [],
    });
  });

  it('lets the probe in between two photos, on your runTasks', () => {
    const machine = new Machine();
    const waits: number[] = [];
    function* probe(): Task {
      for (let n = 0; n < 10; n += 1) {
        const asked = machine.now();
        yield;
        waits.push(machine.now() - asked);
      }
    }
    const task = shrinkAll([1, 2, 3, 4, 5, 6, 7, 8], () => machine.work(30));
    runTasks([probe(), task], machine.now);
    expect(waits.length, `the probe asked 10 times, and was let in ${waits.length} times`).toBe(10);
    const most = Math.max(...waits);
    expect(most, `a photo takes 30 ms; the probe waited up to ${most} ms`).toBe(30);
  });
});
