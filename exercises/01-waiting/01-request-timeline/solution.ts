import type { Step } from './support/Step';

export interface Summary {
  readonly totalMs: number;
  readonly cpuMs: number;
  readonly waitMs: number;
  readonly utilization: number;
}

/** How long a request took, and how much of that the CPU worked for it. */
export function summarize(steps: readonly Step[]): Summary {
  let cpuMs = 0;
  let waitMs = 0;
  for (const step of steps) {
    if (step.kind === 'compute') {
      cpuMs += step.cpuMs;
    } else {
      cpuMs += step.copyMs;
      waitMs += step.waitMs;
    }
  }
  const totalMs = cpuMs + waitMs;
  return { totalMs, cpuMs, waitMs, utilization: totalMs === 0 ? 0 : cpuMs / totalMs };
}
