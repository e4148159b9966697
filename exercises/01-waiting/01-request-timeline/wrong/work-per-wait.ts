/**
 * @belief Utilization says how much work there is for each millisecond of waiting.
 * @fails Utilization > is the part of the total in which the CPU worked
 * @fails Utilization > is 1 when nothing is waited for
 * @tell You divide the work by the waiting. A request that never waits would then have no utilization at all, or an infinite one. The question is for which part
 * of the *whole* time the CPU works.
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
  return {
    totalMs: cpuMs + waitMs,
    cpuMs,
    waitMs,
    utilization: waitMs === 0 ? 0 : cpuMs / waitMs,
  };
}
