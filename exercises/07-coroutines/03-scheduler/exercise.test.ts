import { describe, expect, it } from 'vitest';
import { Kernel } from '#kit';
import { Scheduler } from './exercise';
import type { Coroutine, Job, Request } from './support/Coroutine';
import {
  type Ask,
  CHILD,
  everySleeping,
  everySpawning,
  inWords,
  linesOf,
  nameOf,
  type Program,
} from './support/programs';

/** A machine, your scheduler on it, and a list of what happens: `A at 20`. */
function setUp() {
  const kernel = new Kernel({ patience: 1000 });
  const scheduler = new Scheduler(kernel);
  const lines: string[] = [];
  const note = (line: string) => {
    lines.push(`${line} at ${kernel.now()}`);
  };
  /** Runs, and says what `run` threw, if anything. */
  const run = (): void => {
    try {
      scheduler.run();
    } catch (error) {
      lines.push(`run threw ${error}`);
    }
  };
  /** Sleeps so many times, and notes each turn: `A0 at 0`, `A1 at 10`. */
  function* sleeper(name: string, ...times: number[]): Coroutine<string> {
    note(`${name}0`);
    for (const [at, ms] of times.entries()) {
      yield { type: 'sleep', ms };
      note(`${name}${at + 1}`);
    }
    return `${name} is done`;
  }
  return { kernel, scheduler, lines, note, run, sleeper };
}

function expectLines(what: string, lines: readonly string[], wanted: readonly string[]): void {
  const told = `${what}. This should have happened: ${wanted.join(', ') || 'nothing'}. This happened: ${lines.join(', ') || 'nothing'}`;
  expect(lines, told).toEqual(wanted);
}

function ended({ outcome }: Job<unknown>): string {
  return outcome ? `${outcome.ended} ${outcome.value}` : 'has not ended';
}

function expectEnded(what: string, jobs: readonly Job<unknown>[], wanted: readonly string[]): void {
  const got = jobs.map(ended);
  const told = `${what}. The outcomes should be: ${wanted.join(', ')}. They are: ${got.join(', ')}`;
  expect(got, told).toEqual(wanted);
}

/** What your scheduler makes of such a program, line by line. */
function play(program: Program): string[] {
  const { scheduler, lines, note, run } = setUp();
  function* visit(name: string, asks: readonly Ask[]): Coroutine<void> {
    note(`${name}0`);
    for (const [at, ask] of asks.entries()) {
      const made = `${name}${at + 1}`;
      if (ask === 'spawn') yield { type: 'spawn', coroutine: visit(`${made}-`, CHILD) };
      else yield { type: 'sleep', ms: ask };
      note(made);
    }
  }
  for (const [at, asks] of program.entries()) scheduler.spawn(visit(nameOf(at), asks));
  run();
  return lines;
}

/** Tries all these programs. The first that goes another way is a shortest one. */
function expectAll(programs: readonly Program[]): void {
  for (const program of programs) {
    const wanted = linesOf(program);
    const lines = play(program);
    // The message costs more than the comparison.
    if (lines.join() !== wanted.join()) expectLines(inWords(program), lines, wanted);
  }
}

describe('Take turns', () => {
  it('runs nothing of a coroutine when it is spawned', () => {
    const { scheduler, lines, note, run, sleeper } = setUp();
    scheduler.spawn(sleeper('A'));
    note('the line after spawn');
    run();
    const what = 'A is spawned, then comes a line of your own, then run';
    expectLines(what, lines, ['the line after spawn at 0', 'A0 at 0']);
  });

  it('goes round: who gives way stands behind all who can go on', () => {
    const { scheduler, lines, run, sleeper } = setUp();
    for (const name of ['A', 'B', 'C']) scheduler.spawn(sleeper(name, 0, 0));
    run();
    const what = 'A, B and C give way twice, with sleep 0';
    const rounds = [0, 1, 2].flatMap((turn) =>
      ['A', 'B', 'C'].map((name) => `${name}${turn} at 0`),
    );
    expectLines(what, lines, rounds);
  });

  it('has the outcome when a coroutine has returned, and not before', () => {
    const { scheduler, run, sleeper } = setUp();
    const jobs = ['A', 'B'].map((name, at) => scheduler.spawn(sleeper(name, at * 10)));
    const before = ['has not ended', 'has not ended'];
    expectEnded('A and B are spawned, and not run', jobs, before);
    let between: string[] = [];
    scheduler.spawn(
      (function* (): Coroutine<void> {
        yield { type: 'sleep', ms: 5 };
        between = jobs.map(ended);
      })(),
    );
    run();
    expectEnded('A gives way, B sleeps 10 ms; both were run', jobs, [
      'returned A is done',
      'returned B is done',
    ]);
    const told = `A gives way, B sleeps 10 ms. At 5 ms, A should be done and B not; it was: ${between.join(', ')}`;
    expect(between, told).toEqual(['returned A is done', 'has not ended']);
  });

  it('runs again what is spawned after a run', () => {
    const { scheduler, lines, run, sleeper } = setUp();
    scheduler.spawn(sleeper('A', 10));
    run();
    scheduler.spawn(sleeper('B', 10));
    run();
    const what = 'A is run, and then B';
    expectLines(what, lines, ['A0 at 0', 'A1 at 10', 'B0 at 10', 'B1 at 20']);
  });

  it('gives 100 000 turns on a flat stack', () => {
    const { scheduler, lines, run } = setUp();
    function* patient(): Coroutine<string> {
      for (let turn = 0; turn < 100_000; turn += 1) yield { type: 'sleep', ms: 0 };
      return 'patient';
    }
    const job = scheduler.spawn(patient());
    run();
    // Where the stack is full is different on every machine.
    const isFull = `${ended(job)}${lines.join()}`.includes('RangeError');
    const told = isFull ? 'was stopped in the middle: the stack was full' : ended(job);
    const isRight = ended(job) === 'returned patient';
    expect(isRight, `a coroutine gives way 100 000 times. It ${told}`).toBe(true);
  });
});

describe('Sleep', () => {
  it('lets all sleep at the same time', () => {
    const { scheduler, lines, run, sleeper } = setUp();
    scheduler.spawn(sleeper('A', 30));
    scheduler.spawn(sleeper('B', 10, 10));
    scheduler.spawn(sleeper('C', 20));
    run();
    const what = 'A sleeps 30 ms, B twice 10 ms, C 20 ms';
    const begin = ['A0 at 0', 'B0 at 0', 'C0 at 0'];
    expectLines(what, lines, [...begin, 'B1 at 10', 'C1 at 20', 'B2 at 20', 'A1 at 30']);
  });

  it('wakes those of one moment in the order in which they asked', () => {
    const { scheduler, lines, run, sleeper } = setUp();
    for (const name of ['A', 'B', 'C']) scheduler.spawn(sleeper(name, 10));
    run();
    const what = 'A, B and C sleep 10 ms each';
    const begin = ['A0 at 0', 'B0 at 0', 'C0 at 0'];
    expectLines(what, lines, [...begin, 'A1 at 10', 'B1 at 10', 'C1 at 10']);
  });

  it('sleeps once for each moment in which somebody wakes', () => {
    const { kernel, scheduler, run, sleeper } = setUp();
    scheduler.spawn(sleeper('A', 10, 50));
    scheduler.spawn(sleeper('B', 10, 20));
    run();
    const naps = kernel.log.map(({ at, until }) => `from ${at} to ${until}`);
    const wanted = ['from 0 to 10', 'from 10 to 30', 'from 30 to 60'];
    const told = `A and B wake at 10, B at 30, A at 60. The thread should sleep ${wanted.join(', ')}. It sleeps ${naps.slice(0, 8).join(', ') || 'never'}${naps.length > 8 ? ` and ${naps.length - 8} times more` : ''}`;
    expect(naps, told).toEqual(wanted);
  });

  it('goes on with those who are late, in the order of their times', () => {
    const { kernel, scheduler, lines, note, run, sleeper } = setUp();
    scheduler.spawn(sleeper('A', 20, 5));
    scheduler.spawn(sleeper('B', 10));
    // biome-ignore lint/correctness/useYield: that is what it does wrong
    function* greedy(): Coroutine<void> {
      kernel.sleep(50);
      note('greedy');
    }
    scheduler.spawn(greedy());
    run();
    const what = 'A sleeps 20 ms and then 5, B sleeps 10; a third one holds the thread until 50';
    const begin = ['A0 at 0', 'B0 at 0', 'greedy at 50'];
    expectLines(what, lines, [...begin, 'B1 at 50', 'A1 at 50', 'A2 at 55']);
  });

  it('does the right thing in every small program', () => {
    expectAll(everySleeping);
  });
});

describe('Spawn from within', () => {
  it('answers with the job, in the same turn', () => {
    const { scheduler, lines, note, run, sleeper } = setUp();
    let child: Job<unknown> | undefined;
    function* parent(): Coroutine<void> {
      child = yield { type: 'spawn', coroutine: sleeper('child', 10) };
      note('parent goes on');
      yield { type: 'sleep', ms: 0 };
      note('parent ends');
    }
    scheduler.spawn(parent());
    scheduler.spawn(sleeper('A'));
    run();
    const what = 'parent spawns a child, goes on, and gives way; A stands behind it';
    expectLines(what, lines, [
      'parent goes on at 0',
      'A0 at 0',
      'child0 at 0',
      'parent ends at 0',
      'child1 at 10',
    ]);
    expectEnded(what, child ? [child] : [], ['returned child is done']);
  });

  it('lets those of one moment go on before what they spawn', () => {
    const { scheduler, lines, run, sleeper } = setUp();
    function* parent(): Coroutine<void> {
      yield { type: 'sleep', ms: 10 };
      yield { type: 'spawn', coroutine: sleeper('child') };
    }
    scheduler.spawn(parent());
    scheduler.spawn(sleeper('A', 10));
    run();
    const what = 'parent and A wake at 10, and parent spawns a child';
    expectLines(what, lines, ['A0 at 0', 'A1 at 10', 'child0 at 10']);
  });

  it('does the right thing in every small program with children', () => {
    expectAll(everySpawning);
  });
});

/** Throws this in its first turn, or after so many milliseconds. */
function* failing(error: unknown, ms?: number): Coroutine<void> {
  if (ms !== undefined) yield { type: 'sleep', ms };
  throw error;
}

describe('One failure ends one coroutine', () => {
  it('lets the others go on when one throws', () => {
    const { scheduler, lines, run, sleeper } = setUp();
    const error = new Error('sold out');
    const jobs = [
      scheduler.spawn(sleeper('A', 20)),
      scheduler.spawn(failing(error)),
      scheduler.spawn(failing(undefined, 10)),
      scheduler.spawn(sleeper('B', 10)),
    ];
    run();
    const what = 'of A, two that throw and B, one throws an Error at once, one undefined at 10';
    expectLines(what, lines, ['A0 at 0', 'B0 at 0', 'B1 at 10', 'A1 at 20']);
    const threw = ['threw Error: sold out', 'threw undefined'];
    expectEnded(what, jobs, ['returned A is done', ...threw, 'returned B is done']);
    const value = jobs[1]?.outcome?.value;
    expect(value, `the outcome should hold the very error; it holds ${value}`).toBe(error);
  });

  it('leaves a parent alone when its child throws', () => {
    const { scheduler, lines, note, run } = setUp();
    let child: Job<unknown> | undefined;
    function* parent(): Coroutine<string> {
      child = yield { type: 'spawn', coroutine: failing(new Error('sold out')) };
      yield { type: 'sleep', ms: 10 };
      note('parent');
      return 'parent is done';
    }
    const job = scheduler.spawn(parent());
    run();
    const what = 'a child throws, and its parent sleeps 10 ms';
    expectLines(what, lines, ['parent at 10']);
    const jobs = child ? [job, child] : [job];
    expectEnded(what, jobs, ['returned parent is done', 'threw Error: sold out']);
  });

  it('throws an Error in that names an unknown type, in the same turn', () => {
    const { scheduler, lines, note, run, sleeper } = setUp();
    const typo = { type: 'slepe', ms: 10 } as unknown as Request;
    let caught: unknown = 'nothing';
    function* careful(): Coroutine<string> {
      try {
        yield typo;
      } catch (error) {
        caught = error;
      }
      note('careful goes on');
      yield { type: 'sleep', ms: 10 };
      return 'careful is done';
    }
    const jobs = [scheduler.spawn(careful()), scheduler.spawn(sleeper('A'))];
    run();
    const what = `careful asks for "slepe" and catches what comes, which is ${caught}; A stands behind it`;
    expectLines(what, lines, ['careful goes on at 0', 'A0 at 0']);
    expect(caught, what).toBeInstanceOf(Error);
    expect(`${caught}`, what).toContain('slepe');
    expectEnded(what, jobs, ['returned careful is done', 'returned A is done']);
  });

  it('ends with the Error who does not catch it', () => {
    const { scheduler, lines, run, sleeper } = setUp();
    function* careless(): Coroutine<void> {
      yield { type: 'slepe', ms: 10 } as unknown as Request;
    }
    const job = scheduler.spawn(careless());
    scheduler.spawn(sleeper('A'));
    run();
    const what = 'careless asks for "slepe" and catches nothing; A stands behind it';
    expectLines(what, lines, ['A0 at 0']);
    const told = `${what}. It should have ended with an Error that names slepe; it ${ended(job)}`;
    expect(ended(job), told).toMatch(/^threw .*slepe/);
  });
});
