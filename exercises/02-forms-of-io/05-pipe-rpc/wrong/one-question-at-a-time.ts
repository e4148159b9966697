/**
 * @belief Ask, wait for the answer, ask the next.
 * @fails Ask > says how many bytes follow, not how many characters
 * @fails Ask > asks the next question before the first is answered
 * @fails Ask > gives each waiting call an id of its own
 * @fails Hear the answers > gives the result to the call that has its id
 * @fails Hear the answers > gives any result that JSON can say
 * @fails Hear the answers > rejects the call that went wrong over there, and no other
 * @fails Hear the answers > takes several answers out of one chunk
 * @fails Hear the answers > understands the same however the bytes are cut
 * @fails When the other is gone > rejects all who wait
 * @fails When the other is gone > leaves nobody waiting, whoever asks, is answered and goes when
 * @tell Then no answer needs an id. But every request waits for all that asked before it, and the other process, which could work on
 * several at once, has one to work on.
 */
import { bytes, text } from '#kit';

export class RemoteError extends Error {
  override name = 'RemoteError';
}

export class PeerGone extends Error {
  override name = 'PeerGone';
}

interface Reply {
  readonly id: number;
  readonly result?: unknown;
  readonly error?: string;
}

interface Waiting {
  resolve(result: unknown): void;
  reject(error: Error): void;
}

const PREFIX = 4;

export class RpcClient {
  readonly #write: (bytes: Uint8Array) => void;
  readonly #waiting = new Map<number, Waiting>();
  #before: Promise<unknown> = Promise.resolve();
  #lastId = 0;
  #rest = new Uint8Array(0);
  #gone = false;

  constructor(write: (bytes: Uint8Array) => void) {
    this.#write = write;
  }

  call(method: string, argument: unknown): Promise<unknown> {
    const mine =
      this.#waiting.size === 0
        ? this.#ask(method, argument)
        : this.#before.then(() => this.#ask(method, argument));
    this.#before = mine.catch(() => {});
    return mine;
  }

  async #ask(method: string, argument: unknown): Promise<unknown> {
    if (this.#gone) throw new PeerGone();
    this.#lastId += 1;
    const id = this.#lastId;
    this.#write(frame({ id, method, argument }));
    return new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
  }

  onBytes(chunk: Uint8Array): void {
    if (this.#gone) return;
    this.#rest = joined(this.#rest, chunk);
    for (let message = this.#next(); message !== undefined; message = this.#next()) {
      const reply = parsed(message);
      if (!reply) {
        this.onClose();
        return;
      }
      this.#settle(reply);
    }
  }

  onClose(): void {
    this.#gone = true;
    for (const { reject } of this.#waiting.values()) reject(new PeerGone());
    this.#waiting.clear();
  }

  #next(): string | undefined {
    const rest = this.#rest;
    if (rest.length < PREFIX) return undefined;
    const end = PREFIX + new DataView(rest.buffer).getUint32(0);
    if (rest.length < end) return undefined;
    this.#rest = rest.slice(end);
    return text(rest.slice(PREFIX, end));
  }

  #settle({ id, result, error }: Reply): void {
    const call = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error === undefined) call?.resolve(result);
    else call?.reject(new RemoteError(error));
  }
}

function frame(message: unknown): Uint8Array {
  const body = bytes(JSON.stringify(message));
  const whole = new Uint8Array(PREFIX + body.length);
  new DataView(whole.buffer).setUint32(0, body.length);
  whole.set(body, PREFIX);
  return whole;
}

function parsed(message: string): Reply | undefined {
  try {
    return JSON.parse(message) ?? undefined;
  } catch {
    return undefined;
  }
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
