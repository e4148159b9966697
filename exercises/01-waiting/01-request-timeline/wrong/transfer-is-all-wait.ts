/**
 * @belief Input and output are waiting from beginning to end; the CPU has no part in them.
 * @fails Working and waiting > counts the wait for a row as waiting, and copying it as work
 * @fails Working and waiting > counts the copying of an answer as work
 * @fails Working and waiting > counts the wait for room in the buffer as waiting
 * @fails Working and waiting > adds up all the steps of GET /users/42
 * @fails Utilization > is the part of the total in which the CPU worked
 * @tell You count a whole `receive` or `send` step as waiting. The bytes do not move by themselves between the kernel's buffer and your program: the
 * CPU copies them, and while it copies for one request it does nothing for another.
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
    if (step.kind === 'compute') cpuMs += step.cpuMs;
    else waitMs += step.waitMs + step.copyMs;
  }
  const totalMs = cpuMs + waitMs;
  return { totalMs, cpuMs, waitMs, utilization: totalMs === 0 ? 0 : cpuMs / totalMs };
}
