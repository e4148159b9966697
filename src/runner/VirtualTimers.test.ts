import { expect, it } from 'vitest';
import { EndlessTimers, VirtualTimers } from './VirtualTimers';

const nextTurn = () => new Promise<void>(setImmediate);

it('calls back in the order of time, ties in the order of setting, and takes no time', async () => {
  const timers = new VirtualTimers();
  const { setTimeout, clearTimeout, performance } = timers.globals;
  const said: string[] = [];
  const say = (what: unknown) => said.push(`${what} at ${performance.now()}`);
  setTimeout(say, 86_400_000, 'a day');
  setTimeout(say, 10, 'first');
  setTimeout(say, 10, 'second');
  clearTimeout(setTimeout(say, 5, 'never'));
  await timers.run(nextTurn);
  expect(said).toEqual(['first at 10', 'second at 10', 'a day at 86400000']);
  expect(timers.now).toBe(86_400_000);
});

it('lets microtasks run out between two timers', async () => {
  const timers = new VirtualTimers();
  const said: string[] = [];
  timers.globals.setTimeout(() => {
    said.push('timer 1');
    queueMicrotask(() => said.push('microtask'));
  });
  timers.globals.setTimeout(() => said.push('timer 2'));
  await timers.run(nextTurn);
  expect(said).toEqual(['timer 1', 'microtask', 'timer 2']);
});

it('calls an interval until it is cleared, also from within', async () => {
  const timers = new VirtualTimers();
  const { setInterval, clearInterval, performance } = timers.globals;
  const at: number[] = [];
  const id = setInterval(() => {
    at.push(performance.now());
    if (at.length === 3) clearInterval(id);
  }, 20);
  await timers.run(nextTurn);
  expect(at).toEqual([20, 40, 60]);
});

it('ends an interval that nobody clears', async () => {
  const timers = new VirtualTimers();
  timers.globals.setInterval(() => undefined, 1);
  await expect(timers.run(() => Promise.resolve())).rejects.toThrow(EndlessTimers);
});
