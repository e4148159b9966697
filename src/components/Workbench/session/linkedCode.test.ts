import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openWorkbench } from './openWorkbench';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('code that came with a link', () => {
  it('is shown, replaces nothing and runs nothing', () => {
    const { workbench, engine } = openWorkbench();
    workbench.edit('mine');
    workbench.showLinked('theirs');
    expect(workbench.getSnapshot()).toMatchObject({
      code: 'mine',
      linked: 'theirs',
      pane: 'linked',
    });
    expect(engine.runs).toHaveLength(0);
    workbench.keepOwn();
    expect(workbench.getSnapshot()).toMatchObject({
      code: 'mine',
      linked: undefined,
      pane: 'editor',
    });
  });

  it('is taken when the learner says so, and what was there is kept, also for the next visit', () => {
    const { workbench, storage } = openWorkbench();
    workbench.edit('mine');
    workbench.showLinked('theirs');
    workbench.takeLinked();
    expect(workbench.getSnapshot()).toMatchObject({ code: 'theirs', kept: 'mine', pane: 'editor' });
    workbench.dispose();
    const next = openWorkbench({ storage }).workbench;
    expect(next.getSnapshot()).toMatchObject({ code: 'theirs', kept: 'mine' });
    next.swapKept();
    expect(next.getSnapshot()).toMatchObject({ code: 'mine', kept: 'theirs' });
    next.forgetKept();
    next.dispose();
    expect(openWorkbench({ storage }).workbench.getSnapshot()).toMatchObject({
      code: 'mine',
      kept: undefined,
    });
  });

  it('keeps no starter, which the exercise has anyway', () => {
    const { workbench } = openWorkbench();
    workbench.showLinked('theirs');
    workbench.takeLinked();
    expect(workbench.getSnapshot()).toMatchObject({ code: 'theirs', kept: undefined });
  });

  it('asks nothing when it is what the learner has', () => {
    const { workbench } = openWorkbench();
    workbench.edit('same');
    workbench.showLinked('same');
    expect(workbench.getSnapshot()).toMatchObject({ linked: undefined, pane: 'editor' });
  });

  it('gives way to a run of the learner’s own code', () => {
    const { workbench } = openWorkbench();
    workbench.edit('mine');
    workbench.showLinked('theirs');
    workbench.run();
    expect(workbench.getSnapshot()).toMatchObject({
      code: 'mine',
      linked: undefined,
      pane: 'editor',
    });
  });
});
