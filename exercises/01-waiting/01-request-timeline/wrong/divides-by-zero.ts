/**
 * @belief Every request takes some time.
 * @fails Utilization > is 0 when the request took no time
 * @tell For a request without steps you divide 0 by 0, and that is `NaN` in JavaScript (Python would raise `ZeroDivisionError`). One such request in a
 * day's list makes the day's average `NaN` too.
 */
import type { Step } from '../support/Step';

export interface Summary {
  readonly totalMs: number;
  readonly cpuMs: number;
  readonly waitMs: number;
  readonly utilization: number;
}

export function summarize(steps: readonly Step[]): Summary {
  let cpuMs = 0;
  let waitMs = 0;
  for (const step of steps) {
    cpuMs += step.kind === 'compute' ? step.cpuMs : step.copyMs;
    if (step.kind !== 'compute') waitMs += step.waitMs;
  }
  const totalMs = cpuMs + waitMs;
  return { totalMs, cpuMs, waitMs, utilization: cpuMs / totalMs };
}
