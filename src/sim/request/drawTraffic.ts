import { seededRandom } from '#kit/seededRandom';
import type { RequestSettings } from './RequestSettings';

/** When each request is sent, in milliseconds from 0, and whether its query is a slow one. */
export interface Traffic {
  readonly sentMs: Float64Array;
  readonly slow: Uint8Array;
}

/** More requests than this are not drawn: it is 100 seconds of 2 000 a second. */
const MOST = 200_000;

/**
 * The requests of so many milliseconds. Chance for a request's place and for its query are drawn apart, so that the n-th
 * request keeps its luck when a setting changes: what differs between two runs is then due to the setting.
 *
 * @throws RangeError for more than 200 000 requests
 */
export function drawTraffic(
  { rate, arrivals, slowShare }: Pick<RequestSettings, 'rate' | 'arrivals' | 'slowShare'>,
  durationMs: number,
  seed: number,
): Traffic {
  const gap = 1000 / rate;
  if (durationMs / gap > MOST) throw new RangeError(`more than ${MOST} requests`);
  const place = seededRandom(seed);
  const luck = seededRandom(seed + 1);
  const sent: number[] = [];
  const next = (now: number) =>
    arrivals === 'regular' ? sent.length * gap : now - gap * Math.log(1 - place());
  for (let now = next(0); now < durationMs; now = next(now)) sent.push(now);
  const slow = new Uint8Array(sent.length);
  for (let request = 0; request < slow.length; request++)
    slow[request] = Number(luck() < slowShare);
  return { sentMs: new Float64Array(sent), slow };
}
