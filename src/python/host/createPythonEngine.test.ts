import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPythonEngine } from './createPythonEngine';
import { fakeInterpreter } from './fakeInterpreter';

const end = { type: 'end', reason: 'finished', message: '' } as const;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('createPythonEngine', () => {
  it('gathers what the worker tells until the end', async () => {
    const { interpreter, sent, say, settled } = fakeInterpreter();
    const engine = createPythonEngine(interpreter);
    const onProgress = vi.fn();
    const running = engine.run('print(1)', { onProgress });
    await settled();
    expect(sent).toMatchObject([{ type: 'record', source: 'print(1)' }]);
    say({ type: 'started', python: '3.14.2' });
    say({ type: 'events', events: [{ type: 'line', line: 1 }] });
    say({ type: 'events', events: [{ type: 'print', text: '1' }, end] });
    expect(await running).toMatchObject({
      engine: 'cpython',
      title: 'CPython 3.14.2',
      source: 'print(1)',
      events: [{ type: 'line' }, { type: 'print' }, end],
    });
    expect(onProgress).toHaveBeenCalledWith({ what: 'Loading Python', loaded: 1, total: 2 });
  });

  it('ends a program that holds the loop, keeps what it has done, and names its last line', async () => {
    const { interpreter, say, settled, state } = fakeInterpreter();
    const running = createPythonEngine(interpreter).run('x');
    await settled();
    say({ type: 'events', events: [{ type: 'line', line: 7 }] });
    await vi.advanceTimersByTimeAsync(4_000);
    const { events } = await running;
    expect(events).toMatchObject([
      { type: 'line', line: 7 },
      { type: 'end', reason: 'endless', line: 7 },
    ]);
    expect(events.at(-1)).toMatchObject({ message: expect.stringContaining('4 seconds') });
    expect(state.restarts).toBe(1);
  });

  it('goes on for as long as it is heard', async () => {
    const { interpreter, say, settled, state } = fakeInterpreter();
    const running = createPythonEngine(interpreter).run('x');
    await settled();
    for (let turn = 0; turn < 10; turn++) {
      await vi.advanceTimersByTimeAsync(3_000);
      say({ type: 'events', events: [{ type: 'line', line: 1 }] });
    }
    say({ type: 'events', events: [end] });
    expect((await running).events).toHaveLength(11);
    expect(state.restarts).toBe(0);
  });

  it('takes a frame that is silent too for one that ran out of memory', async () => {
    const { interpreter, loseFrame, settled } = fakeInterpreter();
    loseFrame();
    const running = createPythonEngine(interpreter).run('x');
    await settled();
    await vi.advanceTimersByTimeAsync(4_000);
    expect((await running).events).toMatchObject([
      { reason: 'endless', message: expect.stringContaining('out of memory') },
    ]);
  });

  it('ends the older run when a newer one begins, and what a worker says late is not heard', async () => {
    const { interpreter, say, settled, state } = fakeInterpreter();
    const engine = createPythonEngine(interpreter);
    const older = engine.run('older');
    await settled();
    const newer = engine.run('newer');
    expect((await older).events).toMatchObject([{ reason: 'stopped' }]);
    expect(state.restarts).toBe(1);
    await settled();
    say({ type: 'events', events: [end] });
    expect(await newer).toMatchObject({ source: 'newer', events: [end] });
  });

  it('does not end a Python that has not begun with the older run', async () => {
    const { interpreter, say, sent, settled, state } = fakeInterpreter();
    const engine = createPythonEngine(interpreter);
    const older = engine.run('older');
    const newer = engine.run('newer');
    expect((await older).events).toMatchObject([{ reason: 'stopped' }]);
    await settled();
    expect(sent).toMatchObject([{ source: 'newer' }]);
    expect(state.restarts).toBe(0);
    say({ type: 'events', events: [end] });
    await newer;
  });

  it('says why Python did not load, and tries again at the next run', async () => {
    const { interpreter, say, settled, state } = fakeInterpreter();
    const engine = createPythonEngine(interpreter);
    state.loads = false;
    expect((await engine.run('x')).events).toMatchObject([
      { reason: 'unavailable', message: expect.stringContaining('/core.bin answered 404') },
    ]);
    state.loads = true;
    const running = engine.run('x');
    await settled();
    say({ type: 'events', events: [end] });
    expect((await running).events).toEqual([end]);
  });

  it.each([
    [
      'fails',
      (fake: ReturnType<typeof fakeInterpreter>) => fake.say({ type: 'failed', message: 'm' }),
    ],
    ['talks nonsense', (fake: ReturnType<typeof fakeInterpreter>) => fake.junk()],
    ['goes away', (fake: ReturnType<typeof fakeInterpreter>) => fake.close()],
  ])('starts Python anew when it %s', async (_, happen) => {
    const fake = fakeInterpreter();
    const running = createPythonEngine(fake.interpreter).run('x');
    await fake.settled();
    happen(fake);
    expect((await running).events).toMatchObject([{ type: 'end', reason: 'endless' }]);
    expect(fake.state.restarts).toBe(1);
  });

  it('runs nothing after the signal, and nothing after dispose', async () => {
    const { interpreter, sent, state } = fakeInterpreter();
    const engine = createPythonEngine(interpreter);
    expect((await engine.run('x', { signal: AbortSignal.abort() })).events).toMatchObject([
      { reason: 'stopped' },
    ]);
    engine.dispose();
    expect((await engine.run('x')).events).toMatchObject([{ reason: 'stopped' }]);
    expect(sent).toEqual([]);
    expect(state.isDisposed).toBe(true);
  });
});
