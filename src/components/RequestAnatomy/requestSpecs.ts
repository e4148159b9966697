import type { RequestSettings } from '../../sim/request/RequestSettings';
import type { SettingSpecs, SettingsOf } from '../Simulator/SettingSpec';
import { showMs, showRate, showShare } from './showFigures';

const time = { kind: 'number', show: showMs } as const;
const log = { scale: 'log' } as const;

/** What the reader can set. Each has the name of the core's setting. */
export const requestSpecs = {
  networkMs: { ...time, label: 'Network, each way', min: 0, max: 300, step: 5 },
  cpuMs: { ...time, ...log, label: 'CPU', min: 0.5, max: 200, step: 60 },
  databaseMs: { ...time, label: 'Database', min: 0, max: 300, step: 5 },
  serviceMs: { ...time, label: 'Another service', min: 0, max: 300, step: 5 },
  slowShare: {
    kind: 'number',
    label: 'Slow queries',
    min: 0,
    max: 0.1,
    step: 0.005,
    show: showShare,
  },
  slowMs: { ...time, ...log, label: 'A slow query takes', min: 100, max: 10_000, step: 40 },
  rate: {
    kind: 'number',
    label: 'Requests sent',
    min: 1,
    max: 400,
    step: 80,
    scale: 'log',
    show: (rate: number) => `${showRate(rate)} per second`,
  },
  arrivals: {
    kind: 'choice',
    label: 'They come',
    options: [
      { value: 'random', label: 'independently' },
      { value: 'regular', label: 'evenly' },
    ],
  },
  timeoutMs: { ...time, ...log, label: 'A client gives up after', min: 200, max: 60_000, step: 50 },
  mode: {
    kind: 'choice',
    label: 'The server',
    options: [
      { value: 'one', label: 'one worker' },
      { value: 'pool', label: 'a pool' },
      { value: 'overlapped', label: 'overlapped' },
    ],
  },
  workers: {
    kind: 'number',
    label: 'Workers in the pool',
    min: 2,
    max: 64,
    step: 1,
    show: String,
  },
} as const satisfies SettingSpecs & Record<keyof RequestSettings, unknown>;

export type RequestSpecs = typeof requestSpecs;

/** The settings for the core: a choice has no other value than its options. */
export function toRequestSettings(settings: SettingsOf<RequestSpecs>): RequestSettings {
  return settings as RequestSettings;
}
