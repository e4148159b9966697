/**
 * @belief Output costs nothing: the server hands its answer over and is done.
 * @fails Working and waiting > counts the copying of an answer as work
 * @fails Working and waiting > counts the wait for room in the buffer as waiting
 * @fails Working and waiting > adds up all the steps of GET /users/42
 * @fails Utilization > is the part of the total in which the CPU worked
 * @tell Your sums leave the `send` steps out. To hand an answer over, the CPU copies it into the kernel's buffer, and when there is no
 * room in it the server waits, as it does for input.
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
    if (step.kind === 'compute') {
      cpuMs += step.cpuMs;
    } else if (step.kind === 'receive') {
      cpuMs += step.copyMs;
      waitMs += step.waitMs;
    }
  }
  const totalMs = cpuMs + waitMs;
  return { totalMs, cpuMs, waitMs, utilization: totalMs === 0 ? 0 : cpuMs / totalMs };
}
