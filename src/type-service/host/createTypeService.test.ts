import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { FromWorker, ToWorker } from '../protocol';
import { createTypeService, type TypeWorker } from './createTypeService';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A worker that does what the test says. */
class HandWorker implements TypeWorker {
  readonly heard: ToWorker[] = [];
  ended = false;
  onmessage: TypeWorker['onmessage'] = null;
  onerror: TypeWorker['onerror'] = null;
  postMessage = (message: ToWorker) => {
    this.heard.push(message);
  };
  terminate = () => {
    this.ended = true;
  };
  say(message: FromWorker): void {
    this.onmessage?.call(this as never, { data: message } as MessageEvent);
  }
  die(): void {
    this.onerror?.call(this as never, {} as ErrorEvent);
  }
}

function open() {
  const workers: HandWorker[] = [];
  const service = createTypeService(() => {
    const worker = new HandWorker();
    workers.push(worker);
    return worker;
  });
  const last = () => workers.at(-1) as HandWorker;
  return { service, workers, last };
}

it('starts at the first question, and opens a project once', async () => {
  const { service, workers, last } = open();
  const one = service.open([{ path: 'support/shop.ts', text: '' }]);
  const two = service.open([]);
  expect(workers).toHaveLength(0);
  const first = one.check('a');
  void one.check('b');
  void two.check('c');
  expect(service.getSnapshot()).toBe('loading');
  expect(last().heard.map(({ kind }) => kind)).toEqual(['open', 'ask', 'ask', 'open', 'ask']);
  last().say({ kind: 'ready' });
  last().say({ kind: 'answer', id: 1, answer: [] });
  expect(await first).toEqual([]);
  expect(service.getSnapshot()).toBe('ready');
});

it('has no answer to a question over which the compiler stumbles, and goes on', async () => {
  const { service, last } = open();
  const asked = service.open([]).check('a');
  last().say({ kind: 'ready' });
  last().say({ kind: 'failed', id: 1, message: 'Debug Failure.' });
  await expect(asked).rejects.toThrow('Debug Failure.');
  expect(service.getSnapshot()).toBe('ready');
});

it('starts again once when it dies, and asks again what is open', async () => {
  const { service, workers, last } = open();
  const asked = service.open([]).check('a');
  last().say({ kind: 'ready' });
  last().die();
  expect(workers).toHaveLength(2);
  expect(last().heard.map(({ kind }) => kind)).toEqual(['open', 'ask']);
  last().say({ kind: 'ready' });
  last().say({ kind: 'answer', id: 1, answer: ['x'] });
  expect(await asked).toEqual(['x']);
});

it('stops at the second death, and starts again when the reader asks', async () => {
  const { service, workers, last } = open();
  const project = service.open([]);
  const asked = project.check('type Endless = …');
  for (const _ of [1, 2]) {
    last().say({ kind: 'ready' });
    // It never answers: it is ended from outside.
    vi.advanceTimersByTime(15_000);
  }
  await expect(asked).rejects.toThrow('stopped');
  expect(workers.every(({ ended }) => ended)).toBe(true);
  expect(service.getSnapshot()).toBe('stopped');
  await expect(project.check('a')).rejects.toThrow('stopped');
  expect(workers).toHaveLength(2);
  service.retry();
  void project.check('a');
  expect(workers).toHaveLength(3);
});

it('says that it did not arrive', async () => {
  const { service, workers, last } = open();
  const asked = service.open([]).check('a');
  const states: string[] = [];
  service.subscribe(() => states.push(service.getSnapshot()));
  last().die();
  await expect(asked).rejects.toThrow('failed');
  expect(states).toEqual(['failed']);
  expect(workers).toHaveLength(1);
});
