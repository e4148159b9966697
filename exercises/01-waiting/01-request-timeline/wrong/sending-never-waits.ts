/**
 * @belief Only input makes a server wait; there is always room for output.
 * @fails Working and waiting > counts the wait for room in the buffer as waiting
 * @fails Working and waiting > adds up all the steps of GET /users/42
 * @fails Utilization > is the part of the total in which the CPU worked
 * @tell You count the copying of a `send` step and not its wait. The buffer is finite: while the client takes the bytes slowly, it is full, and the
 * sender waits until there is room again.
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
    if (step.kind === 'receive') waitMs += step.waitMs;
  }
  const totalMs = cpuMs + waitMs;
  return { totalMs, cpuMs, waitMs, utilization: totalMs === 0 ? 0 : cpuMs / totalMs };
}
