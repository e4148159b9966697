/** The part of a client that is played with. */
export interface Played {
  call(method: string, argument: unknown): Promise<unknown>;
  onBytes(chunk: Uint8Array): void;
  onClose(): void;
}

/** Makes calls, and writes down how each ended: its result as JSON, the error's name and message, or `waits`. */
export class Calls {
  readonly ended: string[] = [];

  constructor(readonly client: Played) {}

  call(argument: unknown, method = 'price'): void {
    const call = this.ended.push('waits') - 1;
    try {
      this.client.call(method, argument).then(
        (result) => {
          this.ended[call] = JSON.stringify(result) ?? 'undefined';
        },
        (error: unknown) => {
          this.ended[call] = inWords(error);
        },
      );
    } catch (error) {
      this.ended[call] = `call threw ${inWords(error)}`;
    }
  }

  /** Bytes come out of the pipe. If `onBytes` throws, that is written down too. */
  hear(chunk: Uint8Array): void {
    try {
      this.client.onBytes(chunk);
    } catch (error) {
      this.ended.push(`onBytes threw ${inWords(error)}`);
    }
  }

  /** `29.9, waits, PeerGone`: how the calls ended, the first first. */
  inWords(): string {
    return this.ended.join(', ');
  }
}

function inWords(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.name === 'RemoteError' ? `RemoteError (${error.message})` : error.name;
}
