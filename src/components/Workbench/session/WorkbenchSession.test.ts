import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FakeStorage } from '../../../progress/FakeStorage';
import { openWorkbench as open, passed } from './openWorkbench';

const KEY = 'yieldpoint:draft:countdown:1';
const settle = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('running', () => {
  it('runs the text as it stands, with the given files, and records what was solved', async () => {
    const { workbench, engine, progress } = open();
    workbench.edit('mine');
    workbench.run();
    await settle();
    expect(engine.runs[0]?.files).toEqual({
      'exercise.ts': 'mine',
      'exercise.test.ts': 'the test',
      'support/shop.ts': 'shop',
    });
    engine.runs[0]?.end(passed);
    await settle();
    expect(workbench.getSnapshot()).toMatchObject({ solved: true, run: { phase: 'ended' } });
    expect([...workbench.getSnapshot().solvedTasks]).toEqual(['count']);
    expect(progress.getSnapshot().solved.has('countdown')).toBe(true);
  });

  it('gives the word to the newer run and is deaf to the older one', async () => {
    const { workbench, engine } = open();
    workbench.run();
    await settle();
    workbench.run();
    await settle();
    expect(engine.runs[0]?.options.signal?.aborted).toBe(true);
    engine.runs[0]?.end(passed);
    await settle();
    expect(workbench.getSnapshot().run.phase).toBe('running');
    engine.runs[1]?.end({ kind: 'cancelled' });
    await settle();
    expect(workbench.getSnapshot()).toMatchObject({ solved: false, run: { phase: 'ended' } });
  });

  it('stops at once, whatever the engine does', async () => {
    const { workbench, engine } = open();
    workbench.run();
    await settle();
    workbench.stop();
    expect(workbench.getSnapshot().run.outcome).toEqual({ kind: 'cancelled' });
    expect(engine.runs[0]?.options.signal?.aborted).toBe(true);
  });

  it('says that the engine could not be loaded, and loads it again at the next press', async () => {
    const { workbench, loadEngine, engine } = open();
    await settle();
    loadEngine.mockRejectedValueOnce(new Error('offline'));
    engine.run = () => Promise.reject(new Error('gone'));
    workbench.run();
    await settle();
    expect(workbench.getSnapshot().run.outcome).toMatchObject({ problem: { code: 'unavailable' } });
    const calls = loadEngine.mock.calls.length;
    workbench.run();
    await settle();
    expect(loadEngine.mock.calls.length).toBe(calls + 1);
  });

  it('never runs by itself what it restores', async () => {
    const first = open();
    first.workbench.edit('mine');
    first.workbench.dispose();
    const { workbench, engine } = open(first);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(workbench.getSnapshot()).toMatchObject({ code: 'mine', saving: 'saved' });
    expect(engine.runs).toHaveLength(0);
  });
});

describe('saving', () => {
  const saved = (storage: FakeStorage) => JSON.parse(storage.getItem(KEY) ?? '{}').code;

  it('saves at a pause in typing and not before', async () => {
    const { workbench, storage } = open();
    workbench.edit('m');
    await vi.advanceTimersByTimeAsync(300);
    workbench.edit('mi');
    await vi.advanceTimersByTimeAsync(300);
    expect(saved(storage)).toBeUndefined();
    await vi.advanceTimersByTimeAsync(100);
    expect(saved(storage)).toBe('mi');
    expect(workbench.getSnapshot().saving).toBe('saved');
  });

  it('saves before it runs, and when the page is left', () => {
    const { workbench, storage } = open();
    workbench.edit('before the run');
    workbench.run();
    expect(saved(storage)).toBe('before the run');
    workbench.edit('at the end');
    workbench.saveNow();
    expect(saved(storage)).toBe('at the end');
  });

  it.each([
    ['full', 'full'],
    ['refuse', 'refused'],
  ] as const)('says so when storage is %s, and tries again', (failure, saving) => {
    const { workbench, storage } = open();
    storage.failure = failure;
    workbench.edit('mine');
    workbench.saveNow();
    expect(workbench.getSnapshot().saving).toBe(saving);
    storage.failure = 'none';
    workbench.saveNow();
    expect(saved(storage)).toBe('mine');
  });

  it('overwrites nothing of another tab until the learner has chosen', () => {
    const { workbench, storage } = open();
    workbench.edit('mine');
    workbench.saveNow();
    storage.writeElsewhere(KEY, JSON.stringify({ code: 'theirs', at: 2 }));
    expect(workbench.getSnapshot().saving).toBe('elsewhere');
    workbench.edit('mine, longer');
    workbench.saveNow();
    expect(saved(storage)).toBe('theirs');
    workbench.takeTheirs();
    expect(workbench.getSnapshot()).toMatchObject({ code: 'theirs', saving: 'saved' });

    storage.writeElsewhere(KEY, JSON.stringify({ code: 'theirs again', at: 3 }));
    workbench.keepMine();
    expect(saved(storage)).toBe('theirs');
    expect(workbench.getSnapshot()).toMatchObject({ code: 'theirs', saving: 'saved' });
  });
});

describe('reset', () => {
  it('offers the text back until the next edit', async () => {
    const { workbench, storage } = open();
    workbench.edit('mine');
    workbench.saveNow();
    workbench.reset();
    expect(workbench.getSnapshot()).toMatchObject({ code: 'starter', beforeReset: 'mine' });
    workbench.saveNow();
    expect(storage.getItem(KEY)).toBeNull();
    workbench.undoReset();
    expect(workbench.getSnapshot()).toMatchObject({ code: 'mine', beforeReset: undefined });
    workbench.reset();
    workbench.edit('starter and more');
    workbench.undoReset();
    expect(workbench.getSnapshot().code).toBe('starter and more');
  });
});

describe('hints and the solution', () => {
  it('opens hints one at a time and remembers them while the tab lives', () => {
    const first = open();
    first.workbench.showHint();
    first.workbench.showHint();
    first.workbench.showHint();
    expect(first.workbench.getSnapshot().hintsShown).toBe(2);
    expect(open(first).workbench.getSnapshot().hintsShown).toBe(2);
  });

  it('asks before it shows the solution of an unsolved exercise, once', () => {
    const { workbench } = open();
    workbench.compare();
    expect(workbench.getSnapshot()).toMatchObject({ confirming: true, pane: 'editor' });
    workbench.declineCompare();
    workbench.compare();
    workbench.confirmCompare();
    expect(workbench.getSnapshot()).toMatchObject({ confirming: false, pane: 'compare' });
    workbench.compare();
    expect(workbench.getSnapshot().pane).toBe('editor');
    workbench.compare();
    expect(workbench.getSnapshot().pane).toBe('compare');
  });

  it('shows it freely once the exercise is solved', () => {
    const { workbench, progress } = open();
    progress.record('countdown', 'solved');
    workbench.compare();
    expect(workbench.getSnapshot()).toMatchObject({ confirming: false, pane: 'compare' });
  });

  it('opens in the full IDE for a reader who prefers it', () => {
    const first = open();
    first.progress.prefer({ openInStackBlitz: true });
    const { workbench } = open(first);
    expect(workbench.getSnapshot().pane).toBe('ide-offer');
    workbench.openIde();
    workbench.replaceCode('written there');
    workbench.closeIde();
    expect(workbench.getSnapshot()).toMatchObject({ pane: 'editor', code: 'written there' });
  });
});
