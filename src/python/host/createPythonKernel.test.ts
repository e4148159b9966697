import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CellRunOptions } from '../../trace/CellKernel';
import { createPythonKernel } from './createPythonKernel';
import { fakeInterpreter } from './fakeInterpreter';

const finished = { outcome: 'finished', message: '' } as const;

function options(signal: AbortSignal = new AbortController().signal) {
  const written: string[] = [];
  const given: CellRunOptions = {
    signal,
    onOutput: (pieces) => written.push(...pieces.map(({ text }) => text)),
    onStart: vi.fn(),
    onProgress: vi.fn(),
  };
  return { ...given, written };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('createPythonKernel', () => {
  it('passes on what a cell prints, and how it ended', async () => {
    const { interpreter, sent, say, settled } = fakeInterpreter();
    const kernel = createPythonKernel(interpreter);
    const told = options();
    const running = kernel.run('print(1)', told);
    await settled();
    expect(sent).toMatchObject([{ type: 'cell', code: 'print(1)' }]);
    say({ type: 'started', python: '3.14.2' });
    say({ type: 'output', pieces: [{ stream: 'stdout', text: '1\n' }] });
    say({ type: 'ended', ...finished });
    expect(await running).toEqual(finished);
    expect(told.written).toEqual(['1\n']);
    expect(told.onProgress).toHaveBeenCalled();
    expect(told.onStart).toHaveBeenCalledOnce();
    expect(kernel.title).toBe('CPython 3.14.2');
  });

  it('runs one cell after the other', async () => {
    const { interpreter, sent, say, settled } = fakeInterpreter();
    const kernel = createPythonKernel(interpreter);
    const first = kernel.run('1', options());
    const second = kernel.run('2', options());
    await settled();
    expect(sent).toHaveLength(1);
    say({ type: 'ended', ...finished });
    await first;
    await settled();
    expect(sent).toMatchObject([{ code: '1' }, { code: '2' }]);
    say({ type: 'ended', ...finished });
    expect(await second).toEqual(finished);
  });

  it('does not begin a cell that was stopped while it waited, and loses nothing by that', async () => {
    const { interpreter, sent, say, settled, state } = fakeInterpreter();
    const kernel = createPythonKernel(interpreter);
    const first = kernel.run('1', options());
    const stop = new AbortController();
    const second = kernel.run('2', options(stop.signal));
    const third = kernel.run('3', options());
    await settled();
    stop.abort();
    expect(await second).toEqual({ outcome: 'stopped', message: 'Stopped before it began.' });
    expect(state.restarts).toBe(0);
    say({ type: 'ended', ...finished });
    await first;
    await settled();
    expect(sent).toMatchObject([{ code: '1' }, { code: '3' }]);
    say({ type: 'ended', ...finished });
    expect(await third).toEqual(finished);
  });

  it('ends what runs when it is stopped, and says that the names are forgotten', async () => {
    const { interpreter, settled, state } = fakeInterpreter();
    const stop = new AbortController();
    const running = createPythonKernel(interpreter).run('1', options(stop.signal));
    await settled();
    stop.abort();
    expect(await running).toMatchObject({
      outcome: 'stopped',
      message: expect.stringMatching(/^Stopped\. The names .* are forgotten\.$/),
    });
    expect(state.restarts).toBe(1);
  });

  it('ends a cell of which nothing is heard for twenty seconds', async () => {
    const { interpreter, say, settled, state } = fakeInterpreter();
    const running = createPythonKernel(interpreter).run('1', options());
    await settled();
    await vi.advanceTimersByTimeAsync(19_000);
    say({ type: 'output', pieces: [{ stream: 'stdout', text: '1\n' }] });
    await vi.advanceTimersByTimeAsync(19_000);
    expect(state.restarts).toBe(0);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await running).toMatchObject({
      outcome: 'stopped',
      message: expect.stringContaining('printed nothing for 20 seconds'),
    });
    expect(state.restarts).toBe(1);
  });

  it('ends what runs when it is restarted', async () => {
    const { interpreter, settled } = fakeInterpreter();
    const kernel = createPythonKernel(interpreter);
    const running = kernel.run('1', options());
    await settled();
    kernel.restart();
    expect(await running).toMatchObject({
      outcome: 'stopped',
      message: expect.stringContaining('started anew'),
    });
  });

  it('says why Python did not load, and lets the next cell try again', async () => {
    const { interpreter, say, settled, state } = fakeInterpreter();
    const kernel = createPythonKernel(interpreter);
    state.loads = false;
    expect(await kernel.run('1', options())).toMatchObject({
      outcome: 'unavailable',
      message: expect.stringContaining('Check the connection'),
    });
    state.loads = true;
    const running = kernel.run('2', options());
    await settled();
    say({ type: 'ended', ...finished });
    expect(await running).toEqual(finished);
  });
});
