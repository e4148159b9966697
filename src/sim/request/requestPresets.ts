import type { RequestSettings } from './RequestSettings';

/** The shop's `GET /users/{id}` on a quiet day: one worker, one query. */
const first: RequestSettings = {
  mode: 'one',
  workers: 8,
  networkMs: 40,
  cpuMs: 4,
  databaseMs: 20,
  serviceMs: 0,
  slowShare: 0,
  slowMs: 2000,
  rate: 5,
  arrivals: 'random',
  timeoutMs: 10_000,
};

/** The cases of chapter 01, in the order of its story. */
export const requestPresets = {
  'one endpoint': first,
  'one slow query': { ...first, rate: 10, slowShare: 0.01, slowMs: 3000 },
  'a hundred endpoints': { ...first, serviceMs: 60, rate: 80 },
  'the tipping point': {
    ...first,
    mode: 'pool',
    workers: 4,
    serviceMs: 60,
    rate: 44,
    timeoutMs: 2000,
  },
  'CPU-bound': {
    ...first,
    mode: 'overlapped',
    cpuMs: 60,
    databaseMs: 5,
    rate: 15,
    timeoutMs: 5000,
  },
} as const satisfies Record<string, RequestSettings>;

export type RequestPreset = keyof typeof requestPresets;
