import { drawTraffic } from './drawTraffic';
import type { RequestTrack, Stretch } from './RequestResult';
import type { RequestSettings } from './RequestSettings';
import { runServer } from './runServer';

/** Of a queue that only grows, a track is followed for so long after its sending at most. */
const FOLLOWED_MS = 300_000;

/**
 * What happens to `count` requests in a row, each stretch of their time: the first that are sent, or, if some have a slow
 * query, those around the first slow one.
 */
export function trackRequests(
  settings: RequestSettings,
  { durationMs, seed }: { readonly durationMs: number; readonly seed: number },
  count: number,
): readonly RequestTrack[] {
  const { networkMs, timeoutMs } = settings;
  const { sentMs, slow } = drawTraffic(settings, durationMs, seed);
  const first = Math.max(0, slow.indexOf(1) - 1);
  const stretches = new Map<number, Stretch[]>();
  for (let index = first; index < Math.min(first + count, sentMs.length); index++) {
    const sent = sentMs[index] as number;
    stretches.set(
      index,
      networkMs > 0 ? [{ doing: 'network', from: sent, to: sent + networkMs }] : [],
    );
  }
  const arrivals = sentMs.map((sent) => sent + networkMs);
  const last = sentMs[Math.min(first + count, sentMs.length) - 1] ?? 0;
  const { left } = runServer(settings, arrivals, slow, {
    durationMs,
    untilMs: last + FOLLOWED_MS,
    watch: (request, doing, from, to) => stretches.get(request)?.push({ doing, from, to }),
  });
  return Array.from(stretches, ([index, own]) => {
    const sent = sentMs[index] as number;
    const gone = left[index] as number;
    if (networkMs > 0 && gone < Infinity)
      own.push({ doing: 'network', from: gone, to: gone + networkMs });
    const answer = gone + networkMs;
    return {
      index,
      sentMs: sent,
      stretches: own,
      gaveUpMs: answer > sent + timeoutMs ? sent + timeoutMs : undefined,
    };
  });
}
