/**
 * How the server spends its waits: `one` worker that takes the next request when it has answered this one; a `pool` of such
 * workers; or `overlapped`: one thread that leaves a request alone while it waits.
 */
export type ServerMode = 'one' | 'pool' | 'overlapped';

/** One kind of request, the traffic, and the server. Times are milliseconds. */
export interface RequestSettings {
  readonly mode: ServerMode;
  /** Workers of a `pool`; the other modes do not look at it. At least 1. */
  readonly workers: number;
  /** Each way between client and server. It holds no worker: the bytes travel, or lie in the kernel's buffers. */
  readonly networkMs: number;
  /** Work of the CPU for one request, cut into equal pieces by the waits. */
  readonly cpuMs: number;
  /** The wait for the database; 0: there is none. */
  readonly databaseMs: number;
  /** The wait for another service, after the database; 0: there is none. */
  readonly serviceMs: number;
  /** Which share of the requests has a slow query, from 0 to 1. */
  readonly slowShare: number;
  /** How long the database takes for those. */
  readonly slowMs: number;
  /** Requests sent each second. */
  readonly rate: number;
  /** `regular`: all equally far apart. `random`: each independent of all others (a Poisson process). */
  readonly arrivals: 'regular' | 'random';
  /** So long a client waits for its answer; then it goes, and the server does not notice. */
  readonly timeoutMs: number;
}
