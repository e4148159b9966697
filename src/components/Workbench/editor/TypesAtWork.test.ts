import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { TypeService, TypeServiceState } from '../../../type-service/types';
import type { CodeEditor } from '../../CodeEditor/createCodeEditor';
import { TypesAtWork } from './TypesAtWork';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function open({ savesData = false } = {}) {
  let state: TypeServiceState = 'idle';
  let told = () => {};
  let count = (_problems: number) => {};
  const service: TypeService = {
    subscribe: (listener) => {
      told = listener;
      return () => {
        told = () => {};
      };
    },
    getSnapshot: () => state,
    open: () => ({}) as ReturnType<TypeService['open']>,
    retry: vi.fn(),
  };
  const assisted: unknown[] = [];
  const load = vi.fn(async () => service);
  const types = new TypesAtWork({
    load,
    loadAssist: async () => ({
      typeAssist: (_project, onCount) => {
        count = onCount;
        return 'the compiler' as never;
      },
      openTypeErrors: () => true,
    }),
    files: [],
    editor: () =>
      ({
        assist: (_which: unknown, extension: unknown) => assisted.push(extension),
      }) as unknown as CodeEditor,
    savesData,
  });
  const become = (next: TypeServiceState) => {
    state = next;
    told();
  };
  const phase = () => types.getSnapshot().phase;
  return { types, load, assisted, become, phase, count: (problems: number) => count(problems) };
}

it('is fetched when a reader stays in the editor, and not for a click in passing', async () => {
  const { types, load, phase, become, count } = open();
  types.want(true);
  types.arrive();
  await vi.advanceTimersByTimeAsync(1_000);
  types.leave();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(load).not.toHaveBeenCalled();
  types.arrive();
  await vi.advanceTimersByTimeAsync(1_000);
  types.arrive();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(load).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(500);
  expect(phase()).toBe('loading');
  become('ready');
  count(2);
  expect(types.getSnapshot()).toEqual({ phase: 'ready', problems: 2 });
  types.arrive();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(load).toHaveBeenCalledTimes(1);
});

it('is never fetched when it is not wanted, and goes when it is not wanted any more', async () => {
  const { types, load, phase, assisted, become, count } = open();
  types.want(false);
  types.arrive();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(load).not.toHaveBeenCalled();
  types.want(true);
  await types.start();
  become('ready');
  types.want(false);
  expect(assisted).toEqual(['the compiler', []]);
  count(3);
  become('failed');
  expect(types.getSnapshot()).toEqual({ phase: 'off', problems: undefined });
  expect(phase()).toBe('off');
});

it('is offered to a reader who saves data', async () => {
  const { types, load, phase } = open({ savesData: true });
  types.want(true);
  types.arrive();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(phase()).toBe('offered');
  expect(load).not.toHaveBeenCalled();
  await types.start();
  expect(phase()).toBe('loading');
});

it('says that it did not arrive, leaves the editor as it was, and tries again', async () => {
  const { types, load, phase, assisted, become } = open();
  load.mockRejectedValueOnce(new Error('offline'));
  types.want(true);
  await types.start();
  expect(phase()).toBe('failed');
  await types.start();
  become('stopped');
  expect(phase()).toBe('stopped');
  expect(assisted).toEqual(['the compiler', []]);
  become('idle');
  await types.start();
  become('ready');
  expect(phase()).toBe('ready');
});
