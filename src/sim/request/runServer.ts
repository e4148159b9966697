import type { RequestSettings } from './RequestSettings';
import { Server, type Watch } from './Server';

/** When each request began to be handled and when it left (`Infinity`: not before the run's end), and means over the traffic. */
export interface ServerRun {
  readonly began: Float64Array;
  readonly left: Float64Array;
  /** The share of the time that the CPU works. */
  readonly cpuBusy: number;
  /** Requests in the hands of a worker, on average over the time. */
  readonly inHands: number;
  /** Requests at the server, on average over the time. */
  readonly atServer: number;
  /** The most requests that waited at once for a worker or for the CPU. */
  readonly longestQueue: number;
}

/**
 * Lets the server run until it is idle, or until `untilMs`. The means are taken from 0 to `durationMs`.
 *
 * @param arrivals when each request is at the server, in order
 * @param slow which of them have a slow query
 */
export function runServer(
  settings: RequestSettings,
  arrivals: Float64Array,
  slow: Uint8Array,
  { durationMs, untilMs, watch }: { durationMs: number; untilMs: number; watch?: Watch },
): ServerRun {
  const server = new Server(settings, arrivals, slow, watch);
  let [cpuMs, handsMs, serverMs, longestQueue] = [0, 0, 0, 0];
  /** Up to `next` all is as it is now. */
  const pass = (next: number) => {
    const passed = Math.min(next, durationMs) - Math.min(server.now, durationMs);
    if (server.cpuBusy) cpuMs += passed;
    handsMs += passed * server.inHands;
    serverMs += passed * server.atServer;
  };
  for (let next = server.findNext(); next <= untilMs && next < Infinity; next = server.findNext()) {
    pass(next);
    server.advance();
    if (server.queued > longestQueue) longestQueue = server.queued;
  }
  pass(durationMs);
  return {
    began: server.began,
    left: server.left,
    cpuBusy: cpuMs / durationMs,
    inHands: handsMs / durationMs,
    atServer: serverMs / durationMs,
    longestQueue,
  };
}
