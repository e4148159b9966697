import { describe, expect, it } from 'vitest';
import { type Clock, VirtualClock } from '#kit';
import { type Budget, withDeadline } from './exercise';
import { deadlineProblem } from './support/deadlineProblem';
import { LongBudget } from './support/LongBudget';
import { Service } from './support/Service';
import { pass, promiseOf, Watched } from './support/Watched';

/** A clock, services on it, and a way to make a call and watch it. */
function start() {
  const clock = new VirtualClock();
  const service = new Service(clock);
  const call = <T>(
    ms: number,
    operation: (budget: Budget) => Promise<T>,
    within: Clock | Budget = clock,
  ) =>
    new Watched(
      promiseOf(() => withDeadline(operation, ms, within)),
      clock,
    );
  return { clock, service, call };
}

function expectEnded(call: Watched | undefined, wanted: string, what: string): void {
  const is = call?.inWords() ?? 'never made';
  expect(is, `${what}: the call should be so: ${wanted}. It is so: ${is}`).toBe(wanted);
}

function expectDiary({ diary }: Service, wanted: readonly string[]): void {
  const joined = (lines: readonly string[]) => lines.join(' | ') || 'nothing';
  const told = `this should have happened: ${joined(wanted)}. This happened: ${joined(diary)}`;
  expect(diary, told).toEqual(wanted);
}

function expectNoTimer({ timers }: VirtualClock, when: string): void {
  expect(timers, `${when}; timers that are still set: ${timers}`).toBe(0);
}

function expectNone(problem: string | undefined): void {
  expect(problem, problem).toBeUndefined();
}

describe('In time', () => {
  it('calls the operation at once, and gives its result', async () => {
    const { clock, service, call } = start();
    const lamp = call(10, (budget) => service.ask('lamp', 4, budget.signal));
    expectDiary(service, ['0 ms: lamp starts']);
    await pass(clock, 4);
    expectEnded(lamp, 'gave lamp at 4 ms', 'an answer after 4 of 10 ms');
  });

  it('gives the error of the operation', async () => {
    const { clock, call } = start();
    const rejected = call(10, () => Promise.reject(new RangeError('no such product')));
    const thrown = call(10, () => {
      throw new RangeError('no such product');
    });
    await pass(clock, 0);
    expectEnded(rejected, 'RangeError at 0 ms', 'the operation is rejected');
    expectEnded(thrown, 'RangeError at 0 ms', 'the operation throws');
  });

  it('leaves no timer behind', async () => {
    const { clock, service, call } = start();
    call(10, (budget) => service.ask('lamp', 1, budget.signal));
    call(10, () => Promise.reject(new RangeError('no such product')));
    call(10, () => {
      throw new RangeError('no such product');
    });
    await pass(clock, 1);
    expectNoTimer(clock, 'one has answered, one is rejected, one has thrown');
  });
});

describe('Too late', () => {
  it('is rejected when the time is over, and not before', async () => {
    const { clock, service, call } = start();
    const lamp = call(3, () => service.ask('lamp', 10));
    await pass(clock, 2);
    expectEnded(lamp, 'runs', 'after 2 of 3 ms');
    await pass(clock, 1);
    expectEnded(lamp, 'DeadlineExceeded at 3 ms', 'after 3 of 3 ms');
  });

  it('stays rejected when the answer comes after all', async () => {
    const { clock, service, call } = start();
    const lamp = call(3, () => service.ask('lamp', 5));
    await pass(clock, 10);
    expectEnded(lamp, 'DeadlineExceeded at 3 ms', 'an answer after 5 ms, a deadline after 3');
    expectNoTimer(clock, 'the call is over');
  });

  it('tells the operation to stop', async () => {
    const { clock, service, call } = start();
    call(3, (budget) => service.ask('lamp', 10, budget.signal));
    await pass(clock, 12);
    expectDiary(service, ['0 ms: lamp starts', '3 ms: lamp is stopped']);
  });

  it('does not begin without any time', async () => {
    const { clock, service, call } = start();
    const none = call(0, () => service.ask('lamp', 1));
    const less = call(-5, () => service.ask('table', 1));
    await pass(clock, 0);
    expectEnded(none, 'DeadlineExceeded at 0 ms', 'a call with 0 ms');
    expectEnded(less, 'DeadlineExceeded at 0 ms', 'a call with -5 ms');
    expectDiary(service, []);
    expectNoTimer(clock, 'both are over');
  });
});

describe('What is left', () => {
  it('says how much time there is', async () => {
    const { clock, service, call } = start();
    const left: number[] = [];
    call(5, async (budget) => {
      left.push(budget.remaining());
      await service.ask('lamp', 2);
      left.push(budget.remaining());
      await service.ask('table', 7);
      left.push(budget.remaining());
    });
    await pass(clock, 10);
    const told = `a budget of 5 ms has 5 left at 0 ms, 3 at 2 ms, and 0 at 9 ms; remaining() said ${left.join(', ') || 'nothing'}`;
    expect(left, told).toEqual([5, 3, 0]);
  });

  it('gives an inner call no more than the outer has left', async () => {
    const { clock, service, call } = start();
    const left: number[] = [];
    const outer = call(10, async (budget) => {
      await service.ask('lamp', 6);
      const inner = async (within: Budget) => {
        left.push(within.remaining());
        return service.ask('table', 100, within.signal);
      };
      return withDeadline(inner, 50, budget);
    });
    await pass(clock, 12);
    const told = `an inner call with 50 ms, in one that has 4 left, has 4; remaining() said ${left.join(', ') || 'nothing'}`;
    expect(left, told).toEqual([4]);
    expectEnded(outer, 'DeadlineExceeded at 10 ms', 'the outer call has 10 ms');
    expectDiary(service, [
      '0 ms: lamp starts',
      '6 ms: lamp answers',
      '6 ms: table starts',
      '10 ms: table is stopped',
    ]);
    expectNoTimer(clock, 'both are over');
  });

  it('shares one budget among calls in a row', async () => {
    const { clock, service, call } = start();
    const ask = (name: string, budget: Budget) =>
      withDeadline((inner) => service.ask(name, 4, inner.signal), 5, budget);
    const checkout = call(10, async (budget) => {
      for (const name of ['stock', 'price', 'payment']) await ask(name, budget);
    });
    await pass(clock, 20);
    expectEnded(checkout, 'DeadlineExceeded at 10 ms', 'three calls of 4 ms, and 10 for all');
    expectDiary(service, [
      '0 ms: stock starts',
      '4 ms: stock answers',
      '4 ms: price starts',
      '8 ms: price answers',
      '8 ms: payment starts',
      '10 ms: payment is stopped',
    ]);
  });

  it('lets the outer call go on when the inner is too late', async () => {
    const { clock, service, call } = start();
    const page = call(10, async (budget) => {
      const slow = withDeadline((inner) => service.ask('stock', 9, inner.signal), 3, budget);
      const stock = await slow.catch(() => 'unknown');
      return `${stock} ${await service.ask('price', 4, budget.signal)}`;
    });
    await pass(clock, 10);
    expectEnded(page, 'gave unknown price at 7 ms', 'stock is given 3 ms, price takes 4');
  });
});

describe('Stop what lost', () => {
  it('stops what is left when the call has its result', async () => {
    const { clock, service, call } = start();
    const first = call(20, (budget) =>
      Promise.race([service.ask('near', 3, budget.signal), service.ask('far', 9, budget.signal)]),
    );
    await pass(clock, 12);
    expectEnded(first, 'gave near at 3 ms', 'two are asked, the first answer counts');
    expectDiary(service, [
      '0 ms: near starts',
      '0 ms: far starts',
      '3 ms: near answers',
      '3 ms: far is stopped',
    ]);
  });

  it('stops what is left when the call has failed', async () => {
    const { clock, service, call } = start();
    call(20, async (budget) => {
      service.ask('far', 9, budget.signal).catch(() => {});
      await service.ask('near', 3);
      throw new RangeError('no such product');
    });
    await pass(clock, 12);
    expectDiary(service, [
      '0 ms: far starts',
      '0 ms: near starts',
      '3 ms: near answers',
      '3 ms: far is stopped',
    ]);
  });

  it('ends an inner call with the outer one', async () => {
    const { clock, service, call } = start();
    let inner: Watched | undefined;
    call(20, async (budget) => {
      inner = call(9, (within) => service.ask('far', 9, within.signal), budget);
      return service.ask('near', 3);
    });
    await pass(clock, 4);
    expectEnded(inner, 'Cancelled at 3 ms', 'the outer call has its result after 3 ms');
    expectNoTimer(clock, 'both are over');
  });

  it('does not begin in a budget that is over', async () => {
    const { clock, service, call } = start();
    const budgets: Budget[] = [];
    const keep = async (budget: Budget) => {
      budgets.push(budget);
      return 'done';
    };
    call(20, keep);
    await pass(clock, 1);
    const late = budgets.map((budget) => call(9, () => service.ask('far', 1), budget));
    await pass(clock, 4);
    expectEnded(late[0], 'Cancelled at 1 ms', 'an inner call, made after the outer one was over');
    expectDiary(service, []);
  });

  it('leaves no listener on the outer signal', async () => {
    const { clock, service, call } = start();
    const day = new LongBudget(clock);
    const answered = call(9, (budget) => service.ask('near', 1, budget.signal), day);
    const late = call(2, (budget) => service.ask('far', 9, budget.signal), day);
    await pass(clock, 3);
    expectEnded(answered, 'gave near at 1 ms', 'an answer after 1 of 9 ms');
    expectEnded(late, 'DeadlineExceeded at 2 ms', 'no answer in 2 ms');
    const told = `both calls are over, and the outer budget lives on; listeners on its signal: ${day.listeners}`;
    expect(day.listeners, told).toBe(0);
  });

  it('ends through three calls, one within the other', async () => {
    const { clock, service, call } = start();
    const page = call(5, (a) =>
      withDeadline((b) => withDeadline((c) => service.ask('far', 50, c.signal), 20, b), 10, a),
    );
    await pass(clock, 8);
    expectEnded(page, 'DeadlineExceeded at 5 ms', '20 ms within 10 ms within 5 ms');
    expectDiary(service, ['0 ms: far starts', '5 ms: far is stopped']);
    expectNoTimer(clock, 'all three are over');
  });

  it('ends both calls right, whichever ends first, with a short inner time', async () => {
    expectNone(await deadlineProblem(withDeadline, 1));
  });

  it('ends both calls right, whichever ends first, with a long inner time', async () => {
    expectNone(await deadlineProblem(withDeadline, 3));
  });
});
