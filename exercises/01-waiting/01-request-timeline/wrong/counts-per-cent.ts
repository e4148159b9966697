/**
 * @belief A utilization is a whole number of per cent.
 * @fails Utilization > is the part of the total in which the CPU worked
 * @fails Utilization > is 1 when nothing is waited for
 * @tell Your utilization is a rounded number of per cent. The task wants the part as it is, from 0 to 1: whoever shows it can still multiply and round,
 * and whoever goes on counting with it loses nothing.
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
  const utilization = totalMs === 0 ? 0 : Math.round((cpuMs / totalMs) * 100);
  return { totalMs, cpuMs, waitMs, utilization };
}
