import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSchedule } from '#kit';
import { listInterleavings } from '../../plugins/interleavings/listInterleavings';
import { parseProgram } from './parseProgram';
import { prove } from './prove';
import { MOST_STEPS, viewAt } from './viewAt';

const programs = new Map(
  (await listInterleavings('.')).map(({ name, code }) => [name, parseProgram(code)]),
);
const names = Array.from(programs.keys());
const programOf = (name: string) => {
  const program = programs.get(name);
  if (!program) throw new Error(`no program ${name}`);
  return program;
};
const endOf = (proof: ReturnType<typeof prove>) =>
  proof.outcomes.map(({ schedules, words, right }) => `${schedules} ${words} ${right ? '✓' : '✕'}`);

describe('the programs of the chapters', () => {
  it.each([
    ['lost-update', ['4 counter is 1 ✕', '2 counter is 2 ✓']],
    [
      'check-then-act',
      [
        '48 balance is 20, paid is 160 ✕',
        '42 balance is -60, paid is 160 ✕',
        '48 balance is -60, paid is 80 ✕',
        '78 balance is 20, paid is 80 ✓',
      ],
    ],
    [
      'lock-order',
      [
        '2 A waits for south_lock, which B holds; B waits for north_lock, which A holds ✕',
        '4 north is 80, south is 120 ✓',
      ],
    ],
    ['lock-forgotten', ['9 counter is 1 ✕', '6 counter is 2 ✓']],
    ['with-lock', ['2 counter is 2 ✓']],
    ['reference-count', ['2 count is 3 ✕', '2 count is 1 ✕', '2 count is 2 ✓']],
    ['three-threads', ['36 counter is 2 ✕', '48 counter is 1 ✕', '6 counter is 3 ✓']],
  ])('%s ends as the text says', (name, outcomes) => {
    expect(endOf(prove(programOf(name)))).toEqual(outcomes);
  });

  it('are all of them', () => {
    expect(names).toEqual([
      ...['lost-update', 'check-then-act', 'lock-forgotten', 'with-lock', 'lock-order'],
      ...['three-threads', 'reference-count'],
    ]);
  });

  it.each(names)('%s: each outcome is what its schedule leads to, step by step', (name) => {
    const program = programOf(name);
    for (const { schedule, right } of prove(program).outcomes) {
      const view = viewAt(program, parseSchedule(schedule));
      expect(view.end?.right).toBe(right);
      expect(view.steps.map((step) => step.name).join(' ')).toBe(schedule);
    }
  });

  it.each(names)('%s: a run by chance ends as one of the outcomes', (name) => {
    const program = programOf(name);
    const outcomes = prove(program).outcomes;
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat(2)), (chance) => {
        let view = viewAt(program, []);
        while (view.end === undefined) {
          const ready = view.threads.flatMap(({ state }, index) =>
            state === 'ready' ? [index] : [],
          );
          const choice = ready[(chance.next().value ?? 0) % ready.length] ?? 0;
          view = viewAt(program, [...view.schedule, choice]);
        }
        const held = view.variables.map(({ name, value }) => `${name} is ${value}`).join(', ');
        const deadlock = view.end.words.replace(/^Deadlock: |\.$/g, '');
        expect(outcomes.map(({ words }) => words)).toContain(
          view.end.words.startsWith('Deadlock') ? deadlock : held,
        );
      }),
      { numRuns: 15 },
    );
  });
});

const twoThreads = (first: string, second: string, head = 'x = 0', claim = 'x == 0') =>
  parseProgram(
    `from threading import Lock\nlock = Lock()\n${head}\ndef first():\n    global x\n${indent(first)}\ndef second():\n    global x\n${indent(second)}\nassert ${claim}\n`,
  );
const indent = (text: string) => text.replace(/^/gm, '    ');

describe('prove', () => {
  it('holds for an update in one step, which the two accesses of += are not', () => {
    expect(prove(twoThreads('x += 1', 'pass', 'x = 0', 'x == 1'))).toMatchObject({ wrong: 0 });
    expect(prove(twoThreads('x = int(x) + 1', 'x = x + 1', 'x = 0', 'x == 2')).wrong).toBe(4);
  });

  it('says what a thread has ended with, and lets go of its lock', () => {
    const proof = prove(twoThreads('with lock:\n    x = 1 // x', 'with lock:\n    pass'));
    expect(proof.outcomes).toMatchObject([
      { right: false, wrong: 'first ended with ZeroDivisionError: division by zero' },
    ]);
    expect(prove(twoThreads('lock.release()', 'pass')).outcomes[0]?.wrong).toBe(
      'first ended with RuntimeError: release unlocked lock',
    );
    expect(prove(twoThreads('if x == 1:\n    y = 1\nx = y', 'pass')).outcomes[0]?.wrong).toBe(
      'first ended with UnboundLocalError: `y` has no value yet',
    );
  });

  it('ends also where a program does not', () => {
    const spins = prove(twoThreads('while x == 0: pass', 'pass'));
    expect(spins.isComplete).toBe(false);
    expect(spins.outcomes[0]).toMatchObject({ right: false, wrong: 'no end' });
    const idle = prove(twoThreads('while True: pass', 'pass'));
    expect(idle.outcomes[0]?.wrong).toMatch(/a loop without an access to shared memory/);
  });

  it('follows break, continue and return', () => {
    const body = [
      'i = 0',
      'while True:',
      '    i += 1',
      '    if i == 2:',
      '        continue',
      '    if i > 3: break',
      '    x += i',
      'with lock:',
      '    return',
      'x = 100',
    ].join('\n');
    expect(prove(twoThreads(body, 'pass', 'x = 0', 'x == 4'))).toMatchObject({
      wrong: 0,
    });
  });

  it('asks for a lock without waiting', () => {
    const attempt = 'if lock.acquire(blocking=False):\n    x += 1';
    const proof = prove(twoThreads(attempt, attempt, 'x = 0', 'x == 1'));
    expect(proof).toMatchObject({ wrong: 0, isComplete: true });
  });
});

describe('viewAt', () => {
  it('marks the next access of each thread, and says why one waits', () => {
    const view = viewAt(programOf('lock-order'), parseSchedule('A1 B1 B2'));
    expect(view).toMatchObject({
      schedule: [0, 1],
      threads: [
        { state: 'blocked', note: 'waits for south_lock: B holds it', next: { at: { line: 10 } } },
        { state: 'blocked', note: 'waits for north_lock: A holds it', next: { name: 'B2' } },
      ],
      end: { right: false },
    });
  });

  it('says what each step does, in Python', () => {
    const program = twoThreads('x = not x', 'pass', 'x = None', 'x');
    const view = viewAt(program, [0]);
    expect(view.steps[0]).toEqual({ name: 'A1', thread: 0, words: 'first reads x: None' });
    expect(view.threads[0]?.next?.words).toBe('write True to x');
  });

  it('goes no further than a page should', () => {
    const view = viewAt(twoThreads('while x == 0: pass', 'pass'), new Array(1000).fill(0));
    expect(view.steps).toHaveLength(MOST_STEPS);
  });
});
