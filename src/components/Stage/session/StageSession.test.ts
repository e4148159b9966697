import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeStorage } from '../../../progress/FakeStorage';
import { ProgressStore } from '../../../progress/ProgressStore';
import type { LoopEngine, LoopRunOptions } from '../../../trace/LoopEngine';
import type { End } from '../../../trace/LoopEvent';
import type { LoopEngineId, LoopTrace } from '../../../trace/LoopTrace';
import type { StageLink, StageLoopPart, StagePreset } from '../StageProps';
import { StageSession } from './StageSession';

const finished: End = { type: 'end', reason: 'finished', message: '' };

function traceOf(engine: LoopEngineId, source: string, end: End = finished): LoopTrace {
  return {
    ...{ engine, source, title: engine, language: engine === 'cpython' ? 'python' : 'typescript' },
    frames: { run: '', runOnce: '', handleRun: '', taskStep: '', select: '' },
    events: end.reason === 'syntax' ? [end] : [{ type: 'print', text: source }, end],
  };
}

const preset: StagePreset = {
  ...{ id: '09/one', title: 'One', question: 'When?' },
  programs: [
    { language: 'python', source: 'py', trace: traceOf('cpython', '') },
    { language: 'typescript', source: 'ts', trace: traceOf('reference', '') },
  ],
};

/** An engine whose runs end when the test says so. */
class FakeEngine implements LoopEngine {
  readonly runs: { source: string; options: LoopRunOptions; end: (end?: End) => void }[] = [];
  readonly language;

  constructor(readonly id: LoopEngineId) {
    this.language = id === 'cpython' ? ('python' as const) : ('typescript' as const);
  }

  run(source: string, options: LoopRunOptions = {}): Promise<LoopTrace> {
    return new Promise((resolve) => {
      const end = (how = finished) => resolve(traceOf(this.id, source, how));
      this.runs.push({ source, options, end });
      options.signal?.addEventListener('abort', () =>
        end({ type: 'end', reason: 'stopped', message: 'The run was stopped.' }),
      );
    });
  }

  dispose() {}
}

const settled = () => vi.advanceTimersByTimeAsync(0);
const part = (own: boolean): StageLoopPart => ({ slug: 'timers', title: 'Timers', path: '/', own });

let storage: FakeStorage;
let engines: Record<LoopEngineId, FakeEngine>;
let parts: StageLoopPart[];
let failing: Error | undefined;

function open(opened?: Partial<StageLink>): StageSession {
  const link = opened && {
    ...{ preset: preset.id, source: undefined, language: 'python', engine: 'cpython' },
    ...{ step: 0, compare: undefined },
    ...opened,
  };
  const progress = new ProgressStore({
    storage: storage.access,
    session: new FakeStorage().access,
    now: () => 0,
    onChangeElsewhere: storage.onChangeElsewhere,
  });
  const session = new StageSession({
    preset,
    engine: undefined,
    engines: {
      load: async (id) => {
        if (failing) throw failing;
        return engines[id];
      },
      parts: () => parts,
    },
    draft: (id) => progress.draft(id),
    opened: link as StageLink | undefined,
  });
  session.restore();
  return session;
}

beforeEach(() => {
  vi.useFakeTimers();
  storage = new FakeStorage();
  engines = {
    cpython: new FakeEngine('cpython'),
    reference: new FakeEngine('reference'),
    reader: new FakeEngine('reader'),
  };
  parts = [part(true)];
  failing = undefined;
});
afterEach(() => {
  vi.useRealTimers();
});

describe('what is shown first', () => {
  it('is the recorded run of the first language, and nothing runs', async () => {
    const session = open();
    await settled();
    const { main, text } = session.getSnapshot();
    expect(main).toMatchObject({ engine: 'cpython', recorded: true, running: false });
    expect([main.trace?.source, text]).toEqual(['py', 'py']);
    expect(engines.cpython.runs).toEqual([]);
  });

  it('is the recorded run, with the version of an earlier visit kept beside it', () => {
    open().edit('mine');
    const { main, text, origin } = open().getSnapshot();
    expect([main.trace?.source, text, origin]).toEqual(['py', 'mine', 'reader']);
  });

  it('is a step of a recorded run, for a link that leads there', () => {
    const { start, main } = open({ engine: 'reference', step: 7 }).getSnapshot();
    expect([start, main.engine, main.recorded]).toEqual([7, 'reference', true]);
  });
});

describe('a run', () => {
  it('takes the place of the recorded one, and closes the editor', async () => {
    const session = open();
    session.openEditor();
    session.edit('mine');
    session.run();
    await settled();
    expect(session.getSnapshot().main.running).toBe(true);
    expect(session.getSnapshot().main.trace?.source).toBe('py');
    engines.cpython.runs[0]?.end();
    await settled();
    const { main, editing, shown, start } = session.getSnapshot();
    expect(main).toMatchObject({ running: false, recorded: false, end: undefined });
    expect([main.trace?.source, editing, shown, start]).toEqual(['mine', false, 1, 0]);
  });

  it('tells how far the engine is', async () => {
    const session = open();
    session.run();
    await settled();
    const progress = { loaded: 1, total: 6, what: 'Loading Python' };
    engines.cpython.runs[0]?.options.onProgress?.(progress);
    expect(session.getSnapshot().main.progress).toEqual(progress);
  });

  it('ends the older one, whose late words are not heard', async () => {
    const session = open();
    session.edit('older');
    session.run();
    await settled();
    session.edit('newer');
    session.run();
    await settled();
    const [older, newer] = engines.cpython.runs;
    expect(older?.options.signal?.aborted).toBe(true);
    older?.options.onProgress?.({ loaded: 1, total: 1, what: 'late' });
    expect(session.getSnapshot().main.progress).toBeUndefined();
    newer?.end();
    await settled();
    expect(session.getSnapshot().main.trace?.source).toBe('newer');
    expect(session.getSnapshot().shown).toBe(1);
  });

  it('that is stopped shows how far it got, and says so', async () => {
    const session = open();
    session.run();
    await settled();
    session.stop();
    await settled();
    const { running, end, recorded } = session.getSnapshot().main;
    expect([running, end?.reason, recorded]).toEqual([false, 'stopped', false]);
  });

  it('can be stopped while its engine is still loading', async () => {
    const session = open();
    engines.cpython.run = () => expect.unreachable('nobody waits for it any more');
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
    const session = open();
    session.openEditor();
    session.edit('def');
    session.run();
    await settled();
    engines.cpython.runs[0]?.end({ type: 'end', reason: 'syntax', message: 'no', line: 1 });
    await settled();
    const { main, editing, text } = session.getSnapshot();
    expect([main.end?.reason, main.trace?.source, editing, text]).toEqual([
      ...['syntax', 'py', true, 'def'],
    ]);
  });

  it('on an engine that cannot be had says why, keeps the text, and can be tried again', async () => {
    const session = open();
    failing = new Error('offline');
    session.edit('mine');
    session.run();
    await settled();
    expect(session.getSnapshot().main.end).toMatchObject({
      reason: 'unavailable',
      message: expect.stringContaining('offline'),
    });
    failing = undefined;
    session.run();
    await settled();
    expect(engines.cpython.runs.map(({ source }) => source)).toEqual(['mine']);
  });
});

describe('another engine', () => {
  it('shows its own recorded run of its language’s program', () => {
    const session = open();
    session.choose('reference');
    const { main, text } = session.getSnapshot();
    expect([main.trace?.source, main.recorded, text]).toEqual(['ts', true, 'ts']);
  });

  it('runs when there is no recorded run', async () => {
    const session = open();
    session.choose('reader');
    await settled();
    expect(engines.reader.runs.map(({ source }) => source)).toEqual(['ts']);
  });

  it('of the reader is not run while no part of it is theirs', async () => {
    parts = [part(false)];
    const session = open();
    session.choose('reader');
    await settled();
    expect(engines.reader.runs).toEqual([]);
    expect(session.getSnapshot()).toMatchObject({ parts, main: { trace: undefined } });
  });

  it('gives the text back when one returns to its language', () => {
    const session = open();
    session.edit('mine');
    session.choose('reference');
    session.choose('cpython');
    expect(session.getSnapshot()).toMatchObject({ text: 'mine', origin: 'reader' });
  });
});

describe('the preset’s program', () => {
  it('comes back without a question, with its recorded run, and the reader’s can be had again', () => {
    const session = open();
    session.edit('mine');
    session.reset();
    expect(session.getSnapshot()).toMatchObject({ text: 'py', origin: 'preset', undoable: 'mine' });
    expect(open().getSnapshot().text).toBe('py');
    session.undo();
    expect(session.getSnapshot()).toMatchObject({ text: 'mine', editing: true });
    expect(open().getSnapshot().text).toBe('mine');
  });
});

describe('a program that came by a link', () => {
  const sent = { source: 'sent', step: 5 };

  it('is shown and not run', async () => {
    const session = open(sent);
    await settled();
    const { main, text, origin } = session.getSnapshot();
    expect([main.trace, text, origin]).toEqual([undefined, 'sent', 'link']);
    session.choose('reference');
    session.choose('cpython');
    session.compare('reference');
    await settled();
    expect(engines.cpython.runs).toEqual([]);
  });

  it('begins at the link’s step once the reader has run it', async () => {
    const session = open(sent);
    session.run();
    await settled();
    engines.cpython.runs[0]?.end();
    await settled();
    expect(session.getSnapshot()).toMatchObject({ start: 5, main: { trace: { source: 'sent' } } });
  });

  it('does not take the place of the reader’s own version', () => {
    open().edit('mine');
    const session = open(sent);
    session.edit('sent, and changed');
    expect(open().getSnapshot().text).toBe('mine');
    session.reset();
    expect(open().getSnapshot().text).toBe('mine');
  });
});

describe('two engines', () => {
  it('show their recorded runs side by side', () => {
    const session = open({ compare: 'reference' });
    expect(session.getSnapshot().beside).toMatchObject({ engine: 'reference', recorded: true });
  });

  it('run both when Run is pressed', async () => {
    const session = open();
    session.compare('reference');
    session.edit('mine');
    session.run();
    await settled();
    expect(engines.cpython.runs[0]?.source).toBe('mine');
    expect(engines.reference.runs[0]?.source).toBe('ts');
  });

  it('are never the same one', () => {
    const session = open();
    session.compare('reference');
    session.choose('reference');
    expect(session.getSnapshot().beside).toBeUndefined();
    session.compare('reference');
    expect(session.getSnapshot().beside).toBeUndefined();
  });
});

describe('a link', () => {
  it('leaves out a program that is the preset’s own', () => {
    const session = open();
    session.moved(12);
    session.compare('reference');
    expect(session.link()).toEqual({
      ...{ preset: '09/one', source: undefined, language: 'python', engine: 'cpython' },
      ...{ step: 12, compare: 'reference' },
    });
  });

  it('carries the reader’s', () => {
    const session = open();
    session.edit('mine');
    expect(session.link().source).toBe('mine');
  });
});

it('says nothing any more when it is left', async () => {
  const session = open();
  session.run();
  await settled();
  session.dispose();
  const before = session.getSnapshot();
  await settled();
  expect(engines.cpython.runs[0]?.options.signal?.aborted).toBe(true);
  expect(session.getSnapshot()).toBe(before);
});
