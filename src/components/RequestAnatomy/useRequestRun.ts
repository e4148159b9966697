import { useMemo } from 'react';
import { type Capacity, capacity } from '../../sim/request/capacity';
import { type CurvePoint, latencyCurve } from '../../sim/request/latencyCurve';
import { observationOf } from '../../sim/request/observationOf';
import type { RequestResult, RequestTrack } from '../../sim/request/RequestResult';
import type { RequestSettings, ServerMode } from '../../sim/request/RequestSettings';
import { simulateRequests } from '../../sim/request/simulateRequests';
import { trackRequests } from '../../sim/request/trackRequests';
import { topRateOf } from './chartScale';

/** So many requests are drawn one by one, and so many points make the chart's lines. */
const [TRACKS, POINTS] = [8, 20];

/** What the server that is set does with the traffic: the figures and a few requests. */
export interface RequestRun {
  readonly result: RequestResult;
  readonly tracks: readonly RequestTrack[];
  readonly capacity: Capacity;
}

export function useRequestRun(settings: RequestSettings): RequestRun {
  return useMemo(() => {
    const observation = observationOf(settings.rate);
    return {
      result: simulateRequests(settings, observation),
      tracks: trackRequests(settings, observation, TRACKS),
      capacity: capacity(settings),
    };
  }, [settings]);
}

/** The three servers under the same traffic, and the one that is set under other rates. */
export interface RequestSurvey {
  readonly servers: Readonly<Record<ServerMode, RequestResult>>;
  readonly points: readonly CurvePoint[];
}

export function useRequestSurvey(settings: RequestSettings): RequestSurvey {
  return useMemo(() => {
    const as = (mode: ServerMode) =>
      simulateRequests({ ...settings, mode }, observationOf(settings.rate));
    return {
      servers: { one: as('one'), pool: as('pool'), overlapped: as('overlapped') },
      points: latencyCurve(settings, topRateOf(settings), POINTS),
    };
  }, [settings]);
}
