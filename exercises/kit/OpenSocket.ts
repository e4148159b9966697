/** What the kernel knows of a descriptor: a line of what ss(8) prints on Linux. */
export type OpenSocket = OpenListener | OpenConnection;

export interface OpenListener {
  readonly fd: number;
  readonly kind: 'listener';
  /** Clients that have connected and wait to be accepted. */
  readonly waiting: number;
}

export interface OpenConnection {
  readonly fd: number;
  readonly kind: 'connection';
  /** The receive buffer: bytes that have arrived and were not read. */
  readonly received: Uint8Array;
  /** Bytes that the peer has sent and that find no room in the receive buffer. */
  readonly onTheWay: number;
  /** The send buffer: bytes that were written and that the peer has not read. */
  readonly toSend: Uint8Array;
  /** How many more bytes a `write` would take. */
  readonly room: number;
  /** `ended`: the peer sends nothing more, and all its bytes have arrived. `cut`: the connection is gone. */
  readonly peer: 'open' | 'ended' | 'cut';
}
