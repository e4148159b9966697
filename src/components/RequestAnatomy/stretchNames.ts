import type { Doing } from '../../sim/request/RequestResult';

/** How a stretch of a request looks: it waits for others, works, or could go on and waits for its turn. */
export const looks: Record<Doing, 'waiting' | 'running' | 'ready'> = {
  network: 'waiting',
  database: 'waiting',
  service: 'waiting',
  cpu: 'running',
  queue: 'ready',
  ready: 'ready',
};

export const names: Record<Doing, string> = {
  network: 'network',
  database: 'database',
  service: 'service',
  cpu: 'CPU',
  queue: 'queue for a worker',
  ready: 'queue for the CPU',
};
