import { describe, expect, it } from 'vitest';
import { runningAverage } from './exercise';

type Watch = ReturnType<typeof runningAverage>;
type Answer = IteratorResult<number | undefined, string | undefined>;

/** One call on a watch, and how it reads in a message. */
interface Call {
  readonly text: string;
  readonly run: (watch: Watch) => Answer;
}

const next = (...ms: [] | [number]): Call => ({
  text: `next(${ms.join()})`,
  run: (watch) => watch.next(...ms),
});

const fail = (error: unknown = new Error('timed out')): Call => ({
  text: `throw(${error})`,
  run: (watch) => watch.throw(error),
});

const end = (reason: string): Call => ({
  text: `return('${reason}')`,
  run: (watch) => watch.return(reason),
});

/** What a call did, in words. Rounding errors below a thousandth do not show. */
function inWords(call: Call, watch: Watch): string {
  try {
    const { value, done } = call.run(watch);
    const shown = typeof value === 'number' ? Math.round(value * 1000) / 1000 : value;
    return `${done ? 'returned' : 'yielded'} ${shown}`;
  } catch (error) {
    return `let ${error} out`;
  }
}

/** Makes the calls on one watch, in their order, and compares each answer with what it should be. */
function expectAnswers(watch: Watch, ...steps: readonly (readonly [Call, string])[]): void {
  const made: string[] = [];
  for (const [call, wanted] of steps) {
    const got = inWords(call, watch);
    const after = made.length === 0 ? '' : `after ${made.join(', ')}: `;
    expect(got, `${after}${call.text} should have ${wanted}; it ${got}`).toBe(wanted);
    made.push(call.text);
  }
}

/** A watch that waits for its first measurement. */
function started(): Watch {
  const watch = runningAverage();
  watch.next();
  return watch;
}

describe('Start it', () => {
  it('yields undefined at the first next: there is no average of nothing', () => {
    expectAnswers(runningAverage(), [next(), 'yielded undefined']);
  });

  it('drops a value sent with the first next', () => {
    expectAnswers(
      runningAverage(),
      [next(900), 'yielded undefined'],
      [next(100), 'yielded 100'],
      [next(200), 'yielded 150'],
    );
  });

  it('gives every watch numbers of its own', () => {
    const users = started();
    const carts = started();
    users.next(100);
    carts.next(20);
    const got = inWords(next(300), users);
    const told =
      'one watch measured 100 and 300 ms, another one 20 ms: the first should have yielded 200';
    expect(got, `${told}; it ${got}`).toBe('yielded 200');
  });
});

describe('Send measurements', () => {
  it('answers the first measurement with that measurement', () => {
    expectAnswers(started(), [next(240), 'yielded 240']);
  });

  it('answers each measurement with the average of all so far', () => {
    expectAnswers(
      started(),
      [next(100), 'yielded 100'],
      [next(200), 'yielded 150'],
      [next(600), 'yielded 300'],
      [next(100), 'yielded 250'],
    );
  });

  it('counts a measurement of 0 ms', () => {
    expectAnswers(started(), [next(100), 'yielded 100'], [next(0), 'yielded 50']);
    expectAnswers(started(), [next(0), 'yielded 0'], [next(40), 'yielded 20']);
  });
});

describe('Survive a failed measurement', () => {
  it('answers a failure with the average so far', () => {
    expectAnswers(
      started(),
      [next(100), 'yielded 100'],
      [next(200), 'yielded 150'],
      [fail(), 'yielded 150'],
    );
  });

  it('answers a failure before the first measurement with undefined', () => {
    expectAnswers(started(), [fail(), 'yielded undefined']);
  });

  it('counts on after a failure as if it had not been', () => {
    expectAnswers(
      started(),
      [next(100), 'yielded 100'],
      [fail(), 'yielded 100'],
      [next(200), 'yielded 150'],
      [fail(), 'yielded 150'],
      [next(600), 'yielded 300'],
    );
  });

  it('survives failures in a row, of any kind', () => {
    expectAnswers(
      started(),
      [next(100), 'yielded 100'],
      [fail(), 'yielded 100'],
      [fail(new RangeError('status 503')), 'yielded 100'],
      [fail('no route to host'), 'yielded 100'],
    );
  });
});

describe('End it', () => {
  it('answers return with the reason, and ends', () => {
    expectAnswers(
      started(),
      [next(100), 'yielded 100'],
      [end('closing time'), 'returned closing time'],
      [next(200), 'returned undefined'],
      [next(300), 'returned undefined'],
    );
  });

  it('ends before the first measurement too', () => {
    expectAnswers(
      started(),
      [end('no visitors'), 'returned no visitors'],
      [next(200), 'returned undefined'],
    );
  });

  it('ends right after a failure', () => {
    expectAnswers(
      started(),
      [next(100), 'yielded 100'],
      [fail(), 'yielded 100'],
      [end('database down'), 'returned database down'],
      [next(200), 'returned undefined'],
    );
  });
});
