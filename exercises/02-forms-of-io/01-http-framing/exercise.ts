/** A request that has arrived whole. */
export interface HttpRequest {
  readonly method: string;
  readonly target: string;
  /** Names in small letters. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Uint8Array;
}

export interface Limits {
  /** The longest head, with its empty line. */
  readonly maxHeadBytes: number;
  readonly maxBodyBytes: number;
}

/** The status of an answer that refuses. */
export type Status = 400 | 413 | 431 | 501;

/** Makes requests of the bytes of one connection, however they are cut. */
export class RequestParser {
  /** Why the parser has given up, or `undefined` while it has not. */
  refused: Status | undefined;

  constructor(protected readonly limits: Limits) {}

  /** Takes the bytes that have arrived. Gives the requests that are whole now. Never throws. */
  push(chunk: Uint8Array): HttpRequest[] {
    // Keep what has come and is not used yet. While it holds a whole request, cut that off.
    return [];
  }
}
