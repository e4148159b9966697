import { describe, expect, it } from 'vitest';
import { LatestRun } from './LatestRun';
import { whenAborted } from './whenAborted';

const untilAborted = (signal: AbortSignal) => whenAborted(signal);

describe('LatestRun', () => {
  it('stops the older run when a newer one begins, and only that', async () => {
    const latest = new LatestRun();
    const older = latest.begin(undefined, untilAborted);
    const newer = latest.begin(undefined, async (signal) => signal.aborted);
    expect(await older).toBe('aborted');
    expect(await newer).toBe(false);
  });

  it('stops a run with the signal from outside, and listens to that no longer than the run', async () => {
    const latest = new LatestRun();
    const outer = new AbortController();
    const running = latest.begin(outer.signal, untilAborted);
    outer.abort();
    expect(await running).toBe('aborted');

    const later = new AbortController();
    let mine: AbortSignal | undefined;
    await latest.begin(later.signal, async (signal) => {
      mine = signal;
    });
    later.abort();
    expect(mine?.aborted).toBe(false);
  });

  it('gives a run that comes too late a signal that has aborted', async () => {
    const latest = new LatestRun();
    const isAborted = async (signal: AbortSignal) => signal.aborted;
    expect(await latest.begin(AbortSignal.abort(), isAborted)).toBe(true);
    const running = latest.begin(undefined, untilAborted);
    latest.close();
    expect(await running).toBe('aborted');
    expect(await latest.begin(undefined, isAborted)).toBe(true);
  });
});
