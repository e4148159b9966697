/**
 * @belief While a request is under way, the server works for it.
 * @fails Working and waiting > counts the wait for a row as waiting, and copying it as work
 * @fails Working and waiting > counts the wait for room in the buffer as waiting
 * @fails Working and waiting > adds up all the steps of GET /users/42
 * @fails Utilization > is the part of the total in which the CPU worked
 * @fails Utilization > is 0 when there is nothing but waiting
 * @tell By your count the CPU is busy for the whole request, and a second request would have to wait for its end. But while a step waits
 * for bytes, nothing of this request runs. Which of the two times of a step is that?
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
  for (const step of steps) {
    cpuMs += step.kind === 'compute' ? step.cpuMs : step.waitMs + step.copyMs;
  }
  return { totalMs: cpuMs, cpuMs, waitMs: 0, utilization: cpuMs === 0 ? 0 : 1 };
}
