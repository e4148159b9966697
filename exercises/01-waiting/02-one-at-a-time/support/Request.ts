/** A request to the shop, and how long each part of it takes. All times are whole milliseconds. */
export interface Request {
  /** When it reaches the server, since the start: 0 or more. */
  readonly arrivesAt: number;
  /** How long the CPU reads it and sends the query: 1 or more. */
  readonly parseMs: number;
  /** How long the database works, while the request waits: 1 or more. */
  readonly queryMs: number;
  /** How long the CPU makes the page and sends it: 1 or more. */
  readonly renderMs: number;
}
