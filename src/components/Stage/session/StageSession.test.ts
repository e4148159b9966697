import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeStage, part } from './FakeStage';

const settled = () => vi.advanceTimersByTimeAsync(0);
let stage: FakeStage;
beforeEach(() => {
  vi.useFakeTimers();
  stage = new FakeStage();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('what is shown first', () => {
  it('is the recorded run of the first language, and nothing runs', async () => {
    const session = stage.open();
    await settled();
    const { main, text } = session.getSnapshot();
    expect(main).toMatchObject({ engine: 'cpython', recorded: true, running: false });
    expect([main.trace?.source, text]).toEqual(['py', 'py']);
    expect(stage.engines.cpython.runs).toEqual([]);
  });

  it('is the recorded run, with the version of an earlier visit kept beside it', () => {
    stage.open().edit('mine');
    const { main, text, origin } = stage.open().getSnapshot();
    expect([main.trace?.source, text, origin]).toEqual(['py', 'mine', 'reader']);
  });

  it('is a step of a recorded run, for a link that leads there', () => {
    const { start, main } = stage.open({ engine: 'reference', step: 7 }).getSnapshot();
    expect([start, main.engine, main.recorded]).toEqual([7, 'reference', true]);
  });
});

describe('a run', () => {
  it('takes the place of the recorded one, and closes the editor', async () => {
    const session = stage.open();
    session.openEditor();
    session.edit('mine');
    session.run();
    await settled();
    expect(session.getSnapshot().main.running).toBe(true);
    expect(session.getSnapshot().main.trace?.source).toBe('py');
    stage.engines.cpython.runs[0]?.end();
    await settled();
    const { main, editing, shown, start } = session.getSnapshot();
    expect(main).toMatchObject({ running: false, recorded: false, end: undefined });
    expect([main.trace?.source, editing, shown, start]).toEqual(['mine', false, 1, 0]);
  });

  it('tells how far the engine is', async () => {
    const session = stage.open();
    session.run();
    await settled();
    const progress = { loaded: 1, total: 6, what: 'Loading Python' };
    stage.engines.cpython.runs[0]?.options.onProgress?.(progress);
    expect(session.getSnapshot().main.progress).toEqual(progress);
  });

  it('ends the older one, whose late words are not heard', async () => {
    const session = stage.open();
    session.edit('older');
    session.run();
    await settled();
    session.edit('newer');
    session.run();
    await settled();
    const [older, newer] = stage.engines.cpython.runs;
    expect(older?.options.signal?.aborted).toBe(true);
    older?.options.onProgress?.({ loaded: 1, total: 1, what: 'late' });
    expect(session.getSnapshot().main.progress).toBeUndefined();
    newer?.end();
    await settled();
    expect(session.getSnapshot().main.trace?.source).toBe('newer');
    expect(session.getSnapshot().shown).toBe(1);
  });

  it('that is stopped shows how far it got, and says so', async () => {
    const session = stage.open();
    session.run();
    await settled();
    session.stop();
    await settled();
    const { running, end, recorded } = session.getSnapshot().main;
    expect([running, end?.reason, recorded]).toEqual([false, 'stopped', false]);
  });

  it('can be stopped while its engine is still loading', async () => {
    const session = stage.open();
    stage.engines.cpython.run = () => expect.unreachable('nobody waits for it any more');
    session.run();
    session.stop();
    await settled();
    expect(session.getSnapshot().main).toMatchObject({
      running: false,
      end: { reason: 'stopped' },
    });
    expect(session.getSnapshot().main.trace?.source).toBe('py');
  });

  it('of a text that does not parse leaves the editor open and the older run in its place', async () => {
    const session = stage.open();
    session.openEditor();
    session.edit('def');
    session.run();
    await settled();
    stage.engines.cpython.runs[0]?.end({ type: 'end', reason: 'syntax', message: 'no', line: 1 });
    await settled();
    const { main, editing, text } = session.getSnapshot();
    expect([main.end?.reason, main.trace?.source, editing, text]).toEqual([
      ...['syntax', 'py', true, 'def'],
    ]);
  });

  it('on an engine that cannot be had says why, keeps the text, and can be tried again', async () => {
    const session = stage.open();
    stage.failing = new Error('offline');
    session.edit('mine');
    session.run();
    await settled();
    expect(session.getSnapshot().main.end).toMatchObject({
      reason: 'unavailable',
      message: expect.stringContaining('offline'),
    });
    stage.failing = undefined;
    session.run();
    await settled();
    expect(stage.engines.cpython.runs.map(({ source }) => source)).toEqual(['mine']);
  });
});

describe('another engine', () => {
  it('shows its own recorded run of its language’s program', () => {
    const session = stage.open();
    session.choose('reference');
    const { main, text } = session.getSnapshot();
    expect([main.trace?.source, main.recorded, text]).toEqual(['ts', true, 'ts']);
  });

  it('runs when there is no recorded run', async () => {
    const session = stage.open();
    session.choose('reader');
    await settled();
    expect(stage.engines.reader.runs.map(({ source }) => source)).toEqual(['ts']);
  });

  it('of the reader is not run while no part of it is theirs', async () => {
    stage.parts = [part(false)];
    const session = stage.open();
    session.choose('reader');
    await settled();
    expect(stage.engines.reader.runs).toEqual([]);
    expect(session.getSnapshot()).toMatchObject({ parts: stage.parts, main: { trace: undefined } });
  });

  it('gives the text back when one returns to its language', () => {
    const session = stage.open();
    session.edit('mine');
    session.choose('reference');
    session.choose('cpython');
    expect(session.getSnapshot()).toMatchObject({ text: 'mine', origin: 'reader' });
  });
});
