/** The other process has answered that something went wrong there. */
export class RemoteError extends Error {
  override name = 'RemoteError';
}

/** The other process is gone, and with it the answer. */
export class PeerGone extends Error {
  override name = 'PeerGone';
}

/** Calls functions of another process over a pair of pipes. */
export class RpcClient {
  /** `write` puts bytes into the pipe. May throw. */
  constructor(protected readonly write: (bytes: Uint8Array) => void) {}

  /** Asks, and gives the answer. Rejects with RemoteError, PeerGone or what `write` throws. */
  async call(method: string, argument: unknown): Promise<unknown> {
    // The answer will come to `onBytes`. How does it find its way to this call?
    return undefined;
  }

  /** Takes bytes that have come. Never throws. */
  onBytes(chunk: Uint8Array): void {}

  /** Nothing will come any more. */
  onClose(): void {}
}
