import { describe, expect, it } from 'vitest';
import type { CellKernel, CellResult, CellRunOptions } from '../../trace/CellKernel';
import { CellRun } from './CellRun';

const finished: CellResult = { outcome: 'finished', message: '' };

const python = { name: 'Python', loading: 'Loading Python', restarted: 'Forgotten.' };

/** A kernel whose runs the test ends. */
function fakeKernel() {
  const runs: {
    code: string;
    options: CellRunOptions;
    end: (result: CellResult) => void;
  }[] = [];
  const kernel: CellKernel = {
    title: 'CPython 3.14.2',
    run: (code, options) => new Promise((end) => runs.push({ code, options, end })),
    restart: () => undefined,
  };
  return { runs, kernel };
}

describe('CellRun', () => {
  it('shows output as it comes, and how the run ended', async () => {
    const { runs, kernel } = fakeKernel();
    const cell = new CellRun(async () => kernel, python);
    const ended = cell.run('print(1)');
    await Promise.resolve();
    runs[0]?.options.onOutput([{ stream: 'stdout', text: '1\n' }]);
    expect(cell.getSnapshot()).toMatchObject({ phase: 'running', output: [{ text: '1\n' }] });
    runs[0]?.end(finished);
    await ended;
    expect(cell.getSnapshot()).toMatchObject({
      phase: 'ended',
      result: finished,
      title: 'CPython 3.14.2',
    });
  });

  it('ends the older run when a newer one starts, and hears nothing of it any more', async () => {
    const { runs, kernel } = fakeKernel();
    const cell = new CellRun(async () => kernel, python);
    const older = cell.run('while True: pass');
    await Promise.resolve();
    const newer = cell.run('print(2)');
    expect(runs[0]?.options.signal.aborted).toBe(true);
    await Promise.resolve();
    runs[0]?.options.onOutput([{ stream: 'stdout', text: 'late' }]);
    runs[0]?.end({ outcome: 'stopped', message: 'Stopped.' });
    await older;
    expect(cell.getSnapshot()).toMatchObject({ phase: 'running', output: [] });
    runs[1]?.end(finished);
    await newer;
    expect(cell.getSnapshot().phase).toBe('ended');
  });

  it('says so when Python does not load, and tries again at the next run', async () => {
    const { runs, kernel } = fakeKernel();
    let online = false;
    const cell = new CellRun(
      () => (online ? Promise.resolve(kernel) : Promise.reject(new Error())),
      python,
    );
    await cell.run('print(1)');
    expect(cell.getSnapshot()).toMatchObject({
      phase: 'ended',
      result: { outcome: 'unavailable', message: expect.stringContaining('Check your connection') },
    });
    online = true;
    void cell.run('print(1)');
    await Promise.resolve();
    expect(runs).toHaveLength(1);
  });
});
