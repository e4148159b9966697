/** What a socket had, and how it stands with it. */
export interface Drained {
  /** All bytes that were there, in order. */
  readonly bytes: Uint8Array;
  /** `open`: more may come. `ended`: nothing more will come. `reset`: the peer has cut the connection. */
  readonly state: 'open' | 'ended' | 'reset';
}
