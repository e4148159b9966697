import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Loss, WatchedRun } from './WatchedRun';
import type { WorkerListener } from './WorkerLink';

interface Said {
  readonly type: 'more' | 'last';
}

class Sample extends WatchedRun<Said, string> {
  readonly ends: boolean[] = [];
  protected heard({ type }: Said): void {
    if (type === 'last') this.end('finished');
  }
  protected lost(loss: Loss): void {
    this.end(loss.kind);
  }
  private end(how: string): void {
    this.ends.push(this.finish(how));
  }
}

function start() {
  let listener: WorkerListener<Said> | undefined;
  const frame = { isAlive: true };
  const link = {
    listen: (one: WorkerListener<Said>) => {
      listener = one;
    },
    askFrame: (answered: () => void) => {
      if (frame.isAlive) answered();
    },
  };
  const run = new Sample(link, { beatMs: 100, silentBeats: 4 });
  return { run, frame, worker: listener as WorkerListener<Said> };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('WatchedRun', () => {
  it('goes on as long as the worker is heard, and is lost when it is silent', async () => {
    const { run, worker } = start();
    for (let beat = 0; beat < 10; beat++) {
      await vi.advanceTimersByTimeAsync(300);
      worker.message({ type: 'more' });
    }
    expect(run.ends).toEqual([]);
    await vi.advanceTimersByTimeAsync(400);
    expect(await run.result).toBe('silent');
  });

  it('takes a silent frame for a process that has died', async () => {
    const { run, frame } = start();
    frame.isAlive = false;
    await vi.advanceTimersByTimeAsync(400);
    expect(await run.result).toBe('vanished');
  });

  it.each([
    ['junk', (worker: WorkerListener<Said>) => worker.junk(new Error('what?'))],
    ['vanished', (worker: WorkerListener<Said>) => worker.closed()],
  ])('is told of %s', async (kind, happen) => {
    const { run, worker } = start();
    happen(worker);
    expect(await run.result).toBe(kind);
  });

  it('finishes once: what comes later changes nothing, and nobody watches any more', async () => {
    const { run, worker } = start();
    worker.message({ type: 'last' });
    worker.message({ type: 'last' });
    worker.closed();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await run.result).toBe('finished');
    expect(run.ends).toEqual([true, false]);
  });
});
