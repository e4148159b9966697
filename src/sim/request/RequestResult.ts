/** What a request does in a stretch of time; `queue` is the wait for a worker, `ready` the wait for the CPU. */
export type Doing = 'network' | 'queue' | 'ready' | 'cpu' | 'database' | 'service';

/** From when to when, in milliseconds since the traffic began. */
export interface Stretch {
  readonly doing: Doing;
  readonly from: number;
  readonly to: number;
}

/** One request from the moment that its client sends it. */
export interface RequestTrack {
  /** Which request of the traffic, from 0. */
  readonly index: number;
  readonly sentMs: number;
  /** In order and without gaps, from `sentMs` until the answer is at the client. */
  readonly stretches: readonly Stretch[];
  /** When the client went, if it did: the stretches after it are work in vain. */
  readonly gaveUpMs: number | undefined;
}

/** What a stretch of traffic came to. "At its end" is the moment when the traffic stops; latencies are of all that was sent. */
export interface RequestResult {
  readonly durationMs: number;
  /** Requests sent: each is, at the end, answered in time, given up, or pending. */
  readonly sent: number;
  readonly answered: number;
  readonly timedOut: number;
  readonly pending: number;
  /** Answers that came when their client had gone, until the end. */
  readonly inVain: number;
  /** Answers in time, for each second. */
  readonly throughput: number;
  /** Half of all clients waited no longer; who gave up waited for the whole time-out. */
  readonly p50Ms: number;
  /** Of a hundred clients 99 waited no longer. */
  readonly p99Ms: number;
  /** The share of the time that the CPU works, from 0 to 1. */
  readonly cpuUtilization: number;
  /** The share of its time that a worker has a request in its hands, working or waiting. Overlapped has no such workers. */
  readonly workerUtilization: number | undefined;
  /** The most requests that waited at once for their turn: for a worker, or for the CPU. */
  readonly longestQueue: number;
  /** Requests at the server, queue included, on average over the time (the L of Little's law). */
  readonly meanAtServer: number;
  /** How long a request was at the server, on average over all that left it (W). */
  readonly meanAtServerMs: number;
  /** The part of it before a worker took the request. */
  readonly meanQueueMs: number;
}
