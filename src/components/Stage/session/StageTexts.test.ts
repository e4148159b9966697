import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeStage } from './FakeStage';

const settled = () => vi.advanceTimersByTimeAsync(0);
let stage: FakeStage;
beforeEach(() => {
  vi.useFakeTimers();
  stage = new FakeStage();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the preset’s program', () => {
  it('comes back without a question, with its recorded run, and the reader’s can be had again', () => {
    const session = stage.open();
    session.edit('mine');
    session.reset();
    expect(session.getSnapshot()).toMatchObject({ text: 'py', origin: 'preset', undoable: 'mine' });
    expect(stage.open().getSnapshot().text).toBe('py');
    session.undo();
    expect(session.getSnapshot()).toMatchObject({ text: 'mine', editing: true });
    expect(stage.open().getSnapshot().text).toBe('mine');
  });
});

describe('a program that came by a link', () => {
  const sent = { source: 'sent', step: 5 };

  it('is shown and not run', async () => {
    const session = stage.open(sent);
    await settled();
    const { main, text, origin } = session.getSnapshot();
    expect([main.trace, text, origin]).toEqual([undefined, 'sent', 'link']);
    session.choose('reference');
    session.choose('cpython');
    session.compare('reference');
    await settled();
    expect(stage.engines.cpython.runs).toEqual([]);
  });

  it('begins at the link’s step once the reader has run it', async () => {
    const session = stage.open(sent);
    session.run();
    await settled();
    stage.engines.cpython.runs[0]?.end();
    await settled();
    expect(session.getSnapshot()).toMatchObject({ start: 5, main: { trace: { source: 'sent' } } });
  });

  it('does not take the place of the reader’s own version', () => {
    stage.open().edit('mine');
    const session = stage.open(sent);
    session.edit('sent, and changed');
    expect(stage.open().getSnapshot().text).toBe('mine');
    session.reset();
    expect(stage.open().getSnapshot().text).toBe('mine');
  });
});

describe('two engines', () => {
  it('show their recorded runs side by side', () => {
    const session = stage.open({ compare: 'reference' });
    expect(session.getSnapshot().beside).toMatchObject({ engine: 'reference', recorded: true });
  });

  it('run both when Run is pressed', async () => {
    const session = stage.open();
    session.compare('reference');
    session.edit('mine');
    session.run();
    await settled();
    expect(stage.engines.cpython.runs[0]?.source).toBe('mine');
    expect(stage.engines.reference.runs[0]?.source).toBe('ts');
  });

  it('are never the same one', () => {
    const session = stage.open();
    session.compare('reference');
    session.choose('reference');
    expect(session.getSnapshot().beside).toBeUndefined();
    session.compare('reference');
    expect(session.getSnapshot().beside).toBeUndefined();
  });
});

describe('a link', () => {
  it('leaves out a program that is the preset’s own', () => {
    const session = stage.open();
    session.moved(12);
    session.compare('reference');
    expect(session.link()).toEqual({
      ...{ preset: '09/one', source: undefined, language: 'python', engine: 'cpython' },
      ...{ step: 12, compare: 'reference' },
    });
  });

  it('carries the reader’s', () => {
    const session = stage.open();
    session.edit('mine');
    expect(session.link().source).toBe('mine');
  });
});

it('says nothing any more when it is left', async () => {
  const session = stage.open();
  session.run();
  await settled();
  session.dispose();
  const before = session.getSnapshot();
  await settled();
  expect(stage.engines.cpython.runs[0]?.options.signal?.aborted).toBe(true);
  expect(session.getSnapshot()).toBe(before);
});
