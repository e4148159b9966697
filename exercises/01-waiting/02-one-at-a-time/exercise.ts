import type { Request } from './support/Request';

/** When each page is sent by a server that stands still while it waits. */
export function blockingServer(requests: readonly Request[]): number[] {
  // Keep a variable for the time: when is the server free for the next request?
  // And which request is the next?
  return requests.map(() => 0);
}

/** When each page is sent by a server that does something else while it waits. */
export function overlappingServer(requests: readonly Request[]): number[] {
  // Which pieces of work does the CPU know of, and when is each of them ready?
  // When it has done a parse, it knows of one more.
  return requests.map(() => 0);
}
