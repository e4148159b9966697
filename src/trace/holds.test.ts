import { expect, it } from 'vitest';
import type { LoopEvent } from './LoopEvent';
import { openPlayback } from './openPlayback';

const frames = {
  run: 'asyncio.run',
  runOnce: '_run_once',
  handleRun: 'Handle._run',
  taskStep: 'Task.__step',
  select: 'select',
};

function holdsOf(events: readonly LoopEvent[]) {
  const head = {
    engine: 'cpython',
    language: 'python',
    title: 'CPython',
    source: '',
    frames,
  } as const;
  return openPlayback({ ...head, events }).holds;
}

const run = (handle: number, callback: string, ...inside: LoopEvent[]): LoopEvent[] => [
  { type: 'soon', handle, callback },
  { type: 'run', handle },
  ...inside,
  { type: 'ran', handle },
];
const block = (until: number, call: string): LoopEvent => ({ type: 'block', until, call });

it('is empty when the clock only moves while the loop sleeps', () => {
  expect(holdsOf(run(1, 'pack()', { type: 'print', text: 'packed' }))).toEqual([]);
});

it('is one stretch for all that a handle does, named after what took longest', () => {
  const events = run(1, 'report()', block(0.1, 'open(…)'), block(0.6, 'time.sleep(0.5)'));
  expect(holdsOf(events)).toEqual([
    { by: 'report()', from: 0, to: 0.6, call: 'time.sleep(0.5)', step: 3, line: undefined },
  ]);
});

it('names the task, and tells one handle from the next', () => {
  const events: LoopEvent[] = [
    { type: 'task', task: 1, name: 'Task-1', coroutine: 'report' },
    { type: 'soon', handle: 1, callback: 'step of Task-1', task: 1 },
    { type: 'run', handle: 1 },
    block(1, 'time.sleep(1)'),
    { type: 'ran', handle: 1 },
    ...run(2, 'mail()', block(1.2, 'time.sleep(0.2)')),
  ];
  expect(holdsOf(events).map(({ by, from, to }) => [by, from, to])).toEqual([
    ['Task-1 (report)', 0, 1],
    ['mail()', 1, 1.2],
  ]);
});

it('counts the stretch that the run ended in', () => {
  const events: LoopEvent[] = [
    { type: 'soon', handle: 1, callback: 'spin()' },
    { type: 'run', handle: 1 },
    block(3, 'spin()'),
    { type: 'end', reason: 'stopped', message: 'Stopped.' },
  ];
  expect(holdsOf(events)).toMatchObject([{ by: 'spin()', to: 3 }]);
});
