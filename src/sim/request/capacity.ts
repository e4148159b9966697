import type { RequestSettings } from './RequestSettings';
import { requestSteps } from './requestSteps';

/** The rate that a server cannot exceed in the long run, and what it lacks there. */
export interface Capacity {
  /** Requests each second. */
  readonly rate: number;
  readonly limit: 'workers' | 'cpu';
}

/** With more requests each second than this, the queue only grows: workers are in use all the time, or the CPU is. */
export function capacity(settings: RequestSettings): Capacity {
  const { mode, workers, cpuMs, slowShare } = settings;
  const heldMs = (slow: boolean) =>
    requestSteps(settings, slow).reduce((sum, { ms }) => sum + ms, 0);
  const meanHeldMs = (1 - slowShare) * heldMs(false) + slowShare * heldMs(true);
  const workersMs = mode === 'overlapped' ? 0 : meanHeldMs / (mode === 'one' ? 1 : workers);
  return workersMs > cpuMs
    ? { rate: 1000 / workersMs, limit: 'workers' }
    : { rate: 1000 / cpuMs, limit: 'cpu' };
}
