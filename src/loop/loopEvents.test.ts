import { describe, expect, it } from 'vitest';
import { readSharedCode } from '../plugins/exercises/readSharedCode';
import { checkTrace } from '../trace/checkTrace';
import type { LoopEvent } from '../trace/LoopEvent';
import { recordRun } from './recordRun';

const { files } = readSharedCode(process.cwd());
const all =
  "import { createFuture, createTask, gather, getRunningLoop, Lock, Queue, read, run, sleep, timeout } from '#loop';";

/** The events of a program whose main coroutine has this body, from line 2 on. */
function run(body: string, before = ''): readonly LoopEvent[] {
  const trace = recordRun(`${all}${before}\nfunction* main() {\n${body}\n}\nrun(main());\n`, {
    files,
  });
  expect(checkTrace(trace)).toEqual([]);
  return trace.events;
}

const of = <T extends LoopEvent['type']>(events: readonly LoopEvent[], ...types: T[]) =>
  events.filter((event): event is Extract<LoopEvent, { type: T }> =>
    types.includes(event.type as T),
  );
const printed = (events: readonly LoopEvent[]) => of(events, 'print').map(({ text }) => text);

describe('what a program on #loop shows', () => {
  it('a sleep: its timer, its wait, and who is woken', () => {
    const events = run('yield* sleep(0.2);');
    const seen = of(events, 'timer', 'wait', 'due', 'resolve', 'soon', 'select');
    const from = seen.findIndex(({ type }) => type === 'select');
    expect(seen.slice(from, from + 8)).toEqual([
      { type: 'select', timeout: 0, until: 0, events: [] },
      {
        type: 'timer',
        handle: expect.any(Number),
        callback: 'end of sleep(0.2) of Task-1',
        task: 1,
        when: 0.2,
      },
      { type: 'wait', task: 1, future: 1, kind: 'sleep', on: 'sleep(0.2)' },
      { type: 'select', timeout: 0.2, until: 0.2, events: [] },
      { type: 'due', handle: expect.any(Number) },
      { type: 'resolve', future: 1, outcome: 'result' },
      { type: 'soon', handle: expect.any(Number), callback: 'wake Task-1', task: 1 },
      { type: 'select', timeout: 0, until: 0.2, events: [] },
    ]);
  });

  it('sleep(0): a pause, and the next step in the queue', () => {
    const events = run('yield* sleep(0);');
    const at = events.findIndex(({ type }) => type === 'pause');
    expect(events[at + 1]).toEqual({
      type: 'soon',
      handle: 2,
      callback: 'step of Task-1',
      task: 1,
    });
  });

  it('tasks with names, awaited, and their outcomes', () => {
    const events = run(
      "  const b = createTask(job(), 'B');\n  console.log(yield* b);",
      "function* job() { yield* sleep(0); return 'out'; }",
    );
    expect(of(events, 'task')).toEqual([
      { type: 'task', task: 1, name: 'Task-1', coroutine: 'main', line: 2 },
      { type: 'task', task: 2, name: 'B', coroutine: 'job', line: 1 },
    ]);
    expect(of(events, 'wait')).toEqual([
      { type: 'wait', task: 1, future: 1, kind: 'task', on: 'task B' },
    ]);
    const at = events.findIndex(({ type }) => type === 'done');
    expect(events.slice(at, at + 3)).toEqual([
      { type: 'done', task: 2, outcome: 'returned', value: "'out'" },
      { type: 'resolve', future: 1, outcome: 'result', value: "'out'" },
      { type: 'soon', handle: 4, callback: 'wake Task-1', task: 1 },
    ]);
  });

  it('gather: its children, and each that is done', () => {
    const events = run('  yield* gather([sleep(0.2), sleep(0.1)]);');
    expect(of(events, 'wait')[0]).toMatchObject({ kind: 'gather', on: 'gather(Task-2, Task-3)' });
    expect(of(events, 'soon').map(({ callback }) => callback)).toContain('gather: Task-3 is done');
  });

  it('a cancellation: who asked, the timer that is dropped, the exception that is thrown in', () => {
    const events = run(
      "  const j = createTask(job(), 'J');\n  yield* sleep(0);\n  j.cancel();\n  try { yield* j; } catch { console.log('gone'); }",
      "function* job() { try { yield* sleep(9); } finally { console.log('clean'); } }",
    );
    expect(of(events, 'cancel')).toEqual([{ type: 'cancel', task: 2, by: 1 }]);
    expect(of(events, 'step').filter(({ throws }) => throws)).toEqual([
      { type: 'step', task: 2, throws: 'CancelledError()' },
      { type: 'step', task: 1, throws: 'CancelledError()' },
    ]);
    expect(of(events, 'drop')).toHaveLength(1);
    expect(of(events, 'done')[0]).toEqual({ type: 'done', task: 2, outcome: 'cancelled' });
    expect(printed(events)).toEqual(['clean', 'gone']);
  });

  it('a timeout and its deadline', () => {
    const events = run(
      '  try { yield* timeout(0.1, sleep(1)); } catch (error) { console.log(String((error as Error).name)); }',
    );
    expect(of(events, 'timer').map(({ callback }) => callback)).toEqual([
      'timeout of Task-1',
      'end of sleep(1) of Task-1',
    ]);
    expect(of(events, 'wait')).toMatchObject([{ kind: 'sleep', on: 'sleep(1)' }]);
    expect(printed(events)).toEqual(['TimeoutError']);
  });

  it('locks and queues by their names in the program', () => {
    const events = run(
      '  const lock = new Lock();\n  const jobs = new Queue();\n  yield* lock.acquire();\n  createTask(other(lock, jobs));\n  yield* jobs.get();\n  lock.release();\n  yield* sleep(0.1);',
      'function* other(lock: Lock, jobs: Queue<number>) { yield* jobs.put(1); yield* lock.acquire(); }',
    );
    expect(of(events, 'wait')).toMatchObject([
      { kind: 'queue', on: 'jobs.get()' },
      { kind: 'lock', on: 'lock.acquire()' },
      { kind: 'sleep' },
    ]);
  });

  it('a future that is the program’s own', () => {
    const events = run(
      "  const answer = createFuture();\n  getRunningLoop().callLater(0.5, () => answer.setResult('yes'));\n  console.log(yield* answer);",
    );
    expect(of(events, 'timer')).toMatchObject([
      { callback: "() => answer.setResult('yes')", when: 0.5 },
    ]);
    expect(of(events, 'wait')).toMatchObject([{ kind: 'future', on: 'answer' }]);
    expect(of(events, 'resolve')[0]).toEqual({
      type: 'resolve',
      future: 1,
      outcome: 'result',
      value: "'yes'",
    });
  });

  it('a blocking call', () => {
    const events = run('  getRunningLoop().kernel.sleep(1000);');
    expect(of(events, 'block')).toEqual([{ type: 'block', until: 1, call: 'kernel.sleep(1000)' }]);
  });

  it('a socket: who watches it, when it is ready, and that it is not watched any more', () => {
    const events = run(
      "  const fd = getRunningLoop().kernel.open((peer) => peer.sends(50, 'row'));\n  console.log((yield* read(fd, 100)).length);",
    );
    expect(of(events, 'watch', 'unwatch')).toEqual([
      {
        type: 'watch',
        fd: 3,
        label: 'socket 3',
        event: 'read',
        callback: 'socket 3 is ready for Task-1',
        task: 1,
      },
      { type: 'unwatch', fd: 3, event: 'read' },
    ]);
    expect(of(events, 'select')).toContainEqual({
      type: 'select',
      timeout: null,
      until: 0.05,
      events: [{ fd: 3, event: 'read' }],
    });
    expect(of(events, 'soon').filter(({ by }) => by === 'io')[0]).toMatchObject({ task: 1 });
    expect(of(events, 'wait')).toMatchObject([{ kind: 'io', on: 'read(fd, 100)' }]);
    expect(printed(events)).toEqual(['3']);
  });

  it('a coroutine that nobody runs', () => {
    const events = run('  sleep(0.1);\n  yield* sleep(0);');
    expect(of(events, 'notice')).toEqual([
      {
        type: 'notice',
        text: 'sleep(0.1) made a coroutine, and nobody runs it. Write yield* sleep(0.1) to wait for it.',
        line: 3,
      },
    ]);
  });

  it('coroutines that are methods, by their names', () => {
    const events = run(
      '  yield* gather([new Shop().order(), Shop.close()]);',
      'class Shop { *order() {} static *close() {} }',
    );
    expect(of(events, 'task').map(({ coroutine }) => coroutine)).toEqual([
      'main',
      'order',
      'close',
    ]);
  });

  it('an exception of a callback, which the loop survives', () => {
    const events = run(
      "  getRunningLoop().callSoon(function bad() {\n    throw new Error('late');\n  });\n  yield* sleep(0.1);\n  console.log('on');",
    );
    expect(of(events, 'notice')).toEqual([
      { type: 'notice', text: "Exception in a callback: Error('late')", line: 4 },
    ]);
    expect(printed(events)).toEqual(['on']);
  });

  it('a generator that yields to the program: a return with its value, and a call when it goes on', () => {
    const events = run(
      '  for (const n of count()) console.log(n);',
      'function* count() { yield 1; yield 2; }',
    );
    const ofCount = events.filter(
      (event) =>
        (event.type === 'call' && event.function === 'count') ||
        (event.type === 'return' && event.value),
    );
    expect(ofCount.map(({ type }) => type)).toEqual(['call', 'return', 'call', 'return', 'call']);
  });

  const ends: Record<string, [string, object]> = {
    'nothing can happen any more': [
      '  yield* new Queue().get();',
      {
        reason: 'deadlock',
        message: expect.stringContaining('`Task-1` waits for `new Queue().get()` at line 3.'),
      },
    ],
    'an exception': [
      "  throw new TypeError('no');",
      {
        reason: 'raised',
        line: 3,
        message:
          '`TypeError: no` ended the program. It was raised at line 3 in `main`, called from line 5.',
      },
    ],
    'more steps than are kept': ['  for (;;) yield* sleep(0);', { reason: 'steps' }],
    'a loop that gives nothing back': ['  while (true);', { reason: 'endless', line: 3 }],
    'a timer of another loop': [
      '  setTimeout(() => 1, 2);',
      { reason: 'raised', message: expect.stringContaining('Use getRunningLoop().callLater') },
    ],
    'a promise': [
      '  Promise.resolve(1);',
      { reason: 'raised', message: expect.stringContaining('Use createFuture().') },
    ],
  };
  it.each(Object.entries(ends))('how it ends: %s', (_, [body, end]) => {
    expect(run(body).at(-1)).toMatchObject({ type: 'end', ...end });
  });
});
