import { drawTraffic } from './drawTraffic';
import { percentile } from './percentile';
import type { RequestResult } from './RequestResult';
import type { RequestSettings } from './RequestSettings';
import { runServer } from './runServer';
import type { Watch } from './Server';

export interface Observation {
  /** How long requests are sent, in milliseconds. */
  readonly durationMs: number;
  readonly seed: number;
  readonly watch?: Watch;
}

/**
 * Sends requests at a server for so long, and says what became of them. The server has one core, and whoever came first is
 * first. A client that gives up leaves its request behind, and the server answers it all the same. The model leaves out what
 * a switch costs, and that a busy database or network is slower.
 *
 * @throws RangeError for more than 200 000 requests
 */
export function simulateRequests(
  settings: RequestSettings,
  { durationMs, seed, watch }: Observation,
): RequestResult {
  const { mode, workers, networkMs, timeoutMs } = settings;
  const { sentMs, slow } = drawTraffic(settings, durationMs, seed);
  const arrivals = sentMs.map((sent) => sent + networkMs);
  const { began, left, ...means } = runServer(settings, arrivals, slow, {
    durationMs,
    // After it the last client has its answer or has gone: no figure changes any more.
    untilMs: durationMs + timeoutMs,
    ...(watch && { watch }),
  });

  const latencies = new Float64Array(sentMs.length);
  let [answered, timedOut, inVain] = [0, 0, 0];
  // By index: these loops and the server's are what a long run costs.
  for (let request = 0; request < sentMs.length; request++) {
    const sent = sentMs[request] as number;
    const answer = (left[request] as number) + networkMs;
    const patience = sent + timeoutMs;
    latencies[request] = Math.min(answer - sent, timeoutMs);
    if (answer <= patience) answered += Number(answer <= durationMs);
    else {
      timedOut += Number(patience <= durationMs);
      inVain += Number(answer <= durationMs);
    }
  }
  latencies.sort();
  const ofWorkers =
    mode === 'overlapped' ? undefined : means.inHands / (mode === 'one' ? 1 : workers);
  return {
    durationMs,
    sent: sentMs.length,
    answered,
    timedOut,
    pending: sentMs.length - answered - timedOut,
    inVain,
    throughput: answered / (durationMs / 1000),
    p50Ms: percentile(latencies, 0.5),
    p99Ms: percentile(latencies, 0.99),
    cpuUtilization: means.cpuBusy,
    workerUtilization: ofWorkers,
    longestQueue: means.longestQueue,
    meanAtServer: means.atServer,
    meanAtServerMs: meanPassed(arrivals, left),
    meanQueueMs: meanPassed(arrivals, began),
  };
}

/** How much later `to` is than `from` on average, over those that `to` knows; 0 for none. */
function meanPassed(from: Float64Array, to: Float64Array): number {
  let [sum, count] = [0, 0];
  for (let index = 0; index < to.length; index++) {
    const passed = (to[index] as number) - (from[index] as number);
    if (passed === Infinity) continue;
    sum += passed;
    count++;
  }
  return count > 0 ? sum / count : 0;
}
