import { describe, expect, it } from 'vitest';
import type { LoopEvent } from '../../trace/LoopEvent';
import { recordRun } from '../recordRun';

const run = (source: string) => recordRun(source, { files: [] }).events;
const without = (events: readonly LoopEvent[], ...types: string[]) =>
  events.filter(({ type }) => !types.includes(type));

describe('a program on JavaScript’s own loop', () => {
  it('runs an async function at once, and the rest of it as a job', () => {
    const events = run("async function f() {\n  await null;\n  return 'r';\n}\nf();\n");
    expect(without(events, 'line')).toEqual([
      { type: 'call', function: 'module', line: 1 },
      { type: 'task', task: 1, name: 'f()', coroutine: 'f', line: 1 },
      { type: 'step', task: 1 },
      { type: 'call', function: 'f', line: 1 },
      { type: 'pause', task: 1 },
      { type: 'soon', handle: 1, callback: 'step of f()', task: 1 },
      { type: 'return' },
      { type: 'run', handle: 1 },
      { type: 'step', task: 1 },
      { type: 'return', value: "'r'" },
      { type: 'done', task: 1, outcome: 'returned', value: "'r'" },
      { type: 'ran', handle: 1 },
      { type: 'end', reason: 'finished', message: '' },
    ]);
  });

  it('takes one timer a turn, by time and then by age, and all microtasks after each', () => {
    const events = run(
      "setTimeout(() => { console.log('b'); queueMicrotask(() => console.log('b micro')); }, 20);\nsetTimeout(() => console.log('c'), 20);\nsetTimeout(() => console.log('a'), 10);\nqueueMicrotask(() => console.log('first'));\n",
    );
    const seen = events.flatMap((event) => {
      if (event.type === 'print') return event.text;
      if (event.type === 'select') return `until ${event.until}`;
      return event.type === 'pass' ? `turn ${event.pass}` : [];
    });
    expect(seen).toEqual([
      'first',
      'turn 1',
      'until 0.01',
      'a',
      'turn 2',
      'until 0.02',
      'b',
      'b micro',
      'turn 3',
      'until 0.02',
      'c',
    ]);
  });

  it('clears timers and repeats intervals, also from inside', () => {
    const events = run(
      'let n = 0;\nconst every = setInterval(() => {\n  console.log(++n, performance.now());\n  if (n === 3) clearInterval(every);\n}, 10);\nclearTimeout(setTimeout(() => console.log("never"), 5));\n',
    );
    expect(events.filter(({ type }) => type === 'print')).toEqual(
      ['1 10', '2 20', '3 30'].map((text) => ({ type: 'print', text })),
    );
    expect(events.filter(({ type }) => type === 'drop')).toHaveLength(1);
    expect(events.at(-1)).toMatchObject({ reason: 'finished' });
  });

  it('says what is waited for, and how a promise was settled', () => {
    const events = run(
      'const sleep = (ms) => new Promise((done) => setTimeout(done, ms, 7));\nasync function inner() {\n  return await sleep(50);\n}\nasync function outer() {\n  return await inner();\n}\nouter();\n',
    );
    expect(events).toContainEqual({
      type: 'wait',
      task: 2,
      future: 1,
      kind: 'future',
      on: 'sleep(50)',
    });
    expect(events).toContainEqual({
      type: 'wait',
      task: 1,
      future: 2,
      kind: 'task',
      on: 'task inner()',
    });
    expect(events).toContainEqual({ type: 'resolve', future: 1, outcome: 'result', value: '7' });
    expect(events).toContainEqual({ type: 'resolve', future: 2, outcome: 'result', value: '7' });
    expect(events).toContainEqual({
      type: 'timer',
      handle: 1,
      callback: 'resolve a promise',
      when: 0.05,
    });
  });

  it('throws a rejection in at the await, and lets it out of the program', () => {
    const events = run(
      "async function f() {\n  await Promise.reject(new Error('no'));\n}\nawait f();\n",
    );
    expect(events).toContainEqual({ type: 'step', task: 2, throws: "Error('no')" });
    expect(events).toContainEqual({
      type: 'done',
      task: 2,
      outcome: 'raised',
      value: "Error('no')",
    });
    expect(events.at(-1)).toEqual({
      type: 'end',
      reason: 'raised',
      message: '`Error: no` ended the program. It was raised at line 2 in `f`, called from line 4.',
      line: 2,
    });
  });

  it('tells of a rejection that nobody handles, and goes on', () => {
    const events = run(
      "async function f() {\n  throw new Error('lost');\n}\nf();\nsetTimeout(() => { throw new Error('late'); }, 1);\nsetTimeout(() => console.log('on'), 2);\n",
    );
    expect(events.filter(({ type }) => type === 'notice')).toEqual([
      { type: 'notice', text: "Uncaught (in promise) Error('lost')", line: 2 },
      { type: 'notice', text: "Uncaught Error('late')", line: 5 },
    ]);
    expect(events).toContainEqual({ type: 'print', text: 'on' });
  });

  const ends: Record<string, [string, object]> = {
    'a module that waits for ever': [
      'async function f() {\n  await new Promise(() => {});\n}\nawait f();',
      {
        reason: 'deadlock',
        message: expect.stringContaining('`module` waits for `task f()`, `f()` waits for'),
      },
    ],
    'microtasks without end': [
      'const again = () => queueMicrotask(again);\nagain();',
      { reason: 'steps' },
    ],
    'a loop without end': ['let a = 0;\nwhile (true) a++;', { reason: 'endless', line: 2 }],
    'an exception of the script': [
      "function f() {\n  throw new TypeError('t');\n}\nf();",
      { reason: 'raised', line: 2 },
    ],
    'a value that is no error': [
      "throw 'text';",
      { reason: 'raised', message: expect.stringContaining('`text` ended the program') },
    ],
    'what is not there': ["import { x } from '#kit';\nx();", { reason: 'raised', line: 1 }],
  };
  it.each(Object.entries(ends))('ends with a sentence: %s', (_, [source, end]) => {
    expect(run(source).at(-1)).toMatchObject({ type: 'end', ...end });
  });
});
