import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkTrace } from './checkTrace';
import type { LoopEvent } from './LoopEvent';
import { orders } from './samples/orders';
import { runToy } from './samples/toyLoop';
import { toyProgram } from './samples/toyProgram';

const call: LoopEvent = { type: 'call', function: 'f', line: 1 };
const task: LoopEvent = { type: 'task', task: 1, name: 'Task-1', coroutine: 'f' };
const step: LoopEvent = { type: 'step', task: 1 };
const wait: LoopEvent = { type: 'wait', task: 1, future: 1, kind: 'future', on: 'future' };
const done: LoopEvent = { type: 'done', task: 1, outcome: 'returned' };
const soon = (handle: number): LoopEvent => ({ type: 'soon', handle, callback: 'f()' });
const run = (handle: number): LoopEvent => ({ type: 'run', handle });
const ran = (handle: number): LoopEvent => ({ type: 'ran', handle });
const timer = (when: number): LoopEvent => ({ type: 'timer', handle: 1, callback: 'f()', when });
const select = (timeout: number | null, until: number): LoopEvent => ({
  ...{ type: 'select', timeout, until, events: [] },
});
const end: LoopEvent = { type: 'end', reason: 'finished', message: '' };

const check = (...events: LoopEvent[]) => checkTrace({ ...orders, events });

describe('checkTrace', () => {
  it('has nothing to say about what CPython recorded', () => {
    expect(checkTrace(orders)).toEqual([]);
  });

  it('has nothing to say about any program of the toy loop', () => {
    fc.assert(
      fc.property(toyProgram, (acts) => {
        expect(checkTrace(runToy(acts))).toEqual([]);
      }),
    );
  });

  it('finds out when an event that others need is missing', () => {
    // Not frames: a chain that suspends takes along what is on the stack, be it one frame more or less. And not `due`: a
    // timer that is cancelled when it has become due is never run.
    const needed = /^(run|ran|soon|timer|task|step|wait|pause|done|resolve|pass|end)$/;
    const trace = toyProgram.map(runToy).chain(({ events, ...rest }) => {
      const places = [...events.keys()].filter((at) => needed.test(events[at]?.type ?? ''));
      return fc
        .constantFrom(...places)
        .map((gone) => ({ ...rest, events: events.filter((_, at) => at !== gone) }));
    });
    fc.assert(fc.property(trace, (broken) => checkTrace(broken).length > 0));
  });

  const broken: readonly (readonly [string, readonly LoopEvent[], string])[] = [
    [
      'numbers that skip one',
      [soon(2), end],
      'Step 0 (`soon`): handle 2 is new, and the next handle is 1.',
    ],
    [
      'a handle that nobody introduced',
      [run(1), end],
      'handle 1 was never introduced, neither by `soon` nor by `timer`.',
    ],
    ['a task that nobody introduced', [step, end], 'task 1 was never introduced by `task`.'],
    [
      'a future that skips a number',
      [{ type: 'resolve', future: 2, outcome: 'result' }, end],
      'future 2 is new, and the next future is 1.',
    ],
    [
      'a job that nobody introduced',
      [{ type: 'worked', job: 1 }, end],
      'job 1 was never introduced by `submit`.',
    ],
    [
      'a pass that is left out',
      [{ type: 'pass', pass: 1 }, { type: 'pass', pass: 3 }, end],
      'pass 3 comes after pass 1.',
    ],
    [
      'a handle that runs before it is due',
      [timer(1), run(1), ran(1), end],
      'handle 1 is not in the ready queue, but a timer.',
    ],
    [
      'a handle that runs twice',
      [soon(1), run(1), ran(1), run(1), ran(1), end],
      'handle 1 is not in the ready queue, but over.',
    ],
    [
      'a handle that runs after its cancellation',
      [soon(1), { type: 'drop', handle: 1 }, run(1), ran(1), end],
      'handle 1 was cancelled.',
    ],
    [
      'two handles at once',
      [soon(1), soon(2), run(1), run(2), ran(2), end],
      'handle 1 is still running.',
    ],
    [
      'another handle that has run',
      [soon(1), soon(2), run(1), ran(2), end],
      'handle 2 has run, and handle 1 was running.',
    ],
    [
      'a handle that is due and no timer',
      [soon(1), { type: 'due', handle: 1 }, end],
      'handle 1 is not a timer, but in the ready queue.',
    ],
    [
      'a handle that is cancelled twice',
      [soon(1), { type: 'drop', handle: 1 }, { type: 'drop', handle: 1 }, end],
      'handle 1 was cancelled before.',
    ],
    [
      'a pass while a handle runs',
      [soon(1), run(1), { type: 'pass', pass: 1 }, ran(1), end],
      'handle 1 is still running.',
    ],
    [
      'an end while a handle runs',
      [soon(1), run(1), end],
      'the program has finished, and handle 1 is still running.',
    ],
    ['a return without a call', [{ type: 'return' }, end], 'no frame of the program is running.'],
    [
      'a line below the loop',
      [call, soon(1), run(1), { type: 'line', line: 1 }, ran(1), { type: 'return' }, end],
      'Step 3 (`line`): no frame of the program is running.',
    ],
    [
      'a call without a return',
      [soon(1), run(1), call, ran(1), end],
      'the frame of `f` is still on the stack.',
    ],
    [
      'a frame at the end',
      [call, end],
      'the program has finished, and the frame of `f` is still on the stack.',
    ],
    [
      'a frame of a task that is done',
      [task, step, call, done, end],
      'the frame of `f` is still on the stack, above the task’s step.',
    ],
    [
      'a line that the program does not have',
      [{ ...call, line: 99 }, { type: 'return' }, end],
      'line 99 is not one of the program’s, which has 1 to 14.',
    ],
    [
      'a wait without a step',
      [task, wait, end],
      'the step on the stack is not that of task 1, but none.',
    ],
    [
      'a wait of the outer of two steps',
      [task, { ...task, task: 2 }, step, { ...step, task: 2 }, wait, end],
      'the step on the stack is not that of task 1, but that of task 2.',
    ],
    ['a task that is done twice', [task, step, done, done, end], 'task 1 was done before.'],
    ['a step of a task that is done', [task, step, done, step, end], 'task 1 is done.'],
    [
      'a step within a step of the same task',
      [task, step, step, done, end],
      'a step of task 1 is on the stack already.',
    ],
    [
      'a step before what the task waits for',
      [task, step, wait, step, done, end],
      'task 1 waits for future 1, which has no outcome.',
    ],
    [
      'the cancellation of a task that is done',
      [task, step, done, { type: 'cancel', task: 1 }, end],
      'task 1 is done and cannot be cancelled.',
    ],
    [
      'a future with two outcomes',
      [
        { type: 'resolve', future: 1, outcome: 'result' },
        { type: 'resolve', future: 1, outcome: 'result' },
        end,
      ],
      'future 1 had its outcome before.',
    ],
    [
      'a clock that goes back',
      [select(1, 1), { type: 'block', until: 0.5, call: 'f()' }, end],
      'the clock goes back from 1 s to 0.5 s.',
    ],
    [
      'a sleep that is longer than asked',
      [select(0.1, 0.2), end],
      'the loop asked for 0.1 s at most and slept for 0.2 s.',
    ],
    ['a time that is none', [select(null, Number.NaN), end], '`until` is NaN, which is no time.'],
    [
      'a timer that is early',
      [timer(1), { type: 'due', handle: 1 }, end],
      'it is 0 s, and the timer is set for 1 s.',
    ],
    [
      'a worker’s print that is too late',
      [select(1, 1), { type: 'print', text: 'x', at: 2 }, end],
      '`at` is 2 s, and the clock has last moved from 0 to 1 s.',
    ],
    [
      'a worker that is early',
      [
        { type: 'submit', job: 1, function: 'f' },
        { type: 'work', job: 1, worker: 1, until: 1 },
        { type: 'worked', job: 1 },
        end,
      ],
      'it is 0 s, and the job takes until 1 s.',
    ],
    [
      'a worker with two jobs',
      [
        { type: 'submit', job: 1, function: 'f' },
        { type: 'submit', job: 2, function: 'f' },
        { type: 'work', job: 1, worker: 1, until: 1 },
        { type: 'work', job: 2, worker: 1, until: 1 },
        end,
      ],
      'worker 1 is busy with job 1.',
    ],
    [
      'a job that is over before it began',
      [{ type: 'submit', job: 1, function: 'f' }, { type: 'worked', job: 1 }, end],
      'no worker works on job 1.',
    ],
    [
      'an answer that nobody asked for',
      [{ ...select(0, 0), events: [{ fd: 3, event: 'read' }] } as LoopEvent, end],
      'descriptor 3 is not watched for read.',
    ],
    [
      'what was not watched',
      [{ type: 'unwatch', fd: 3, event: 'read' }, end],
      'descriptor 3 is not watched for read.',
    ],
    ['no end', [soon(1)], 'the last event must be `end`.'],
    ['something after the end', [end, end], 'Step 0 (`end`): something comes after the end.'],
    [
      'an end that does not say why',
      [{ ...end, reason: 'deadlock' }],
      'the reader must be told why it ended (`deadlock`).',
    ],
    [
      'a message of a program that has finished',
      [{ ...end, message: 'done' }],
      'a program that has finished needs no message.',
    ],
    ['no events', [], 'The trace has no event; the last one must be `end`.'],
  ];

  it.each(broken)('finds %s', (_what, events, message) => {
    expect(check(...events)).toEqual(expect.arrayContaining([expect.stringContaining(message)]));
  });

  it('lets steps nest, as eager tasks and JavaScript’s async functions do', () => {
    const inner = { ...task, task: 2 } as LoopEvent;
    const steps: LoopEvent[] = [
      ...[call, task, step, call, inner, { ...step, task: 2 } as LoopEvent, call],
      ...([{ type: 'return' }, { ...done, task: 2 }, { type: 'return' }] as LoopEvent[]),
      ...[done, { type: 'return' } as LoopEvent, end],
    ];
    expect(check(...steps)).toEqual([]);
  });

  it('lets a task be cancelled before it has run, and one that waits step with an exception', () => {
    expect(check(task, { ...done, outcome: 'cancelled' } as LoopEvent, end)).toEqual([]);
    const thrown = { ...step, throws: 'CancelledError()' } as LoopEvent;
    expect(check(task, step, wait, thrown, done, end)).toEqual([]);
  });

  it('says that only the reader’s loop has parts of its own', () => {
    expect(checkTrace({ ...orders, own: ['timers'] })).toEqual([
      'Only the reader’s loop has parts of its own; this is a trace of `cpython`.',
    ]);
  });
});
