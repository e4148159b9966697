import type { Stretch } from '../../sim/request/RequestResult';
import type { RequestSettings } from '../../sim/request/RequestSettings';
import { requestSteps } from '../../sim/request/requestSteps';

/** One request that waits for nobody's turn: what it does, how long it takes, for how long it computes and is at the server. */
export interface PlainRequest {
  readonly stretches: readonly Stretch[];
  readonly totalMs: number;
  readonly cpuMs: number;
  readonly atServerMs: number;
}

/** The usual request of these settings when the server has nothing else to do. */
export function plainRequest(settings: RequestSettings): PlainRequest {
  const { networkMs, cpuMs } = settings;
  const trip = { doing: 'network', ms: networkMs } as const;
  const stretches: Stretch[] = [];
  let now = 0;
  for (const { doing, ms } of [trip, ...requestSteps(settings, false), trip]) {
    if (ms > 0) stretches.push({ doing, from: now, to: now + ms });
    now += ms;
  }
  return { stretches, totalMs: now, cpuMs, atServerMs: now - 2 * networkMs };
}
