import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openWorkbench as open, passed, plainContent } from './openWorkbench';

const settle = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('an exercise that builds on earlier ones', () => {
  const carried = [
    { path: 'loop/timers.ts', text: 'the reference’s timers' },
    { path: 'loop/future.ts', text: 'the reference’s future' },
  ];
  const later = { ...plainContent, carried, buildsOn: ['timers', 'future'] };

  it('runs on the reader’s own code where that is solved, or on the reference’s', async () => {
    const { workbench, engine, progress } = open({ content: later });
    progress.recordSolved('timers', "import { Heap } from './support/Heap';");
    workbench.run();
    await settle();
    expect(engine.runs[0]?.files).toMatchObject({
      'loop/timers.ts': "import { Heap } from './timers/Heap';",
      'loop/future.ts': 'the reference’s future',
    });
    expect(workbench.getSnapshot().ranOn).toEqual(['timers']);
    workbench.runOn('reference');
    await settle();
    expect(engine.runs[1]?.files).toMatchObject({ 'loop/timers.ts': 'the reference’s timers' });
    expect(workbench.getSnapshot().ranOn).toEqual([]);
    workbench.runOn('reader');
    await settle();
    expect(workbench.getSnapshot().ranOn).toEqual(['timers']);
  });

  it('gives the full IDE the same files', () => {
    const { workbench, progress } = open({ content: later });
    progress.recordSolved('future', 'mine');
    expect(workbench.contentNow().carried).toEqual([
      carried[0],
      { path: 'loop/future.ts', text: 'mine' },
    ]);
  });

  it('keeps for the next one what passed, and not what was typed meanwhile', async () => {
    const { workbench, engine, progress } = open();
    workbench.edit('right');
    workbench.run();
    await settle();
    workbench.edit('half a wo');
    engine.runs[0]?.end(passed);
    await settle();
    expect(progress.solvedCode('countdown')).toBe('right');
    workbench.run();
    await settle();
    engine.runs[1]?.end({ ...passed, tests: passed.tests.slice(1) });
    await settle();
    expect(progress.solvedCode('countdown')).toBe('right');
  });
});
