/** Where the bytes of a connection go. */
export interface Sink {
  /** Takes all of the bytes. `false` says that this is enough for now. */
  write(bytes: Uint8Array): boolean;
  /** The peer has sent everything. */
  end(): void;
  /** The connection was cut. */
  fail(error: Error): void;
}
