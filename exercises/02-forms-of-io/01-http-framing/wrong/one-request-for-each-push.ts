/**
 * @belief A chunk completes at most one request.
 * @fails Count the body > counts bytes, not characters
 * @fails One after the other > gives all requests of a chunk, in their order
 * @fails One after the other > finds each of them however the bytes are cut
 * @fails Refuse > refuses the same however the bytes are cut
 * @tell You take one request off the bytes and return. When two have come together, the second stays with you until more bytes arrive,
 * and the client, which waits for its answer, sends none.
 */
import { text } from '#kit';

export interface HttpRequest {
  readonly method: string;
  readonly target: string;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Uint8Array;
}

export interface Limits {
  readonly maxHeadBytes: number;
  readonly maxBodyBytes: number;
}

export type Status = 400 | 413 | 431 | 501;

type Head = Omit<HttpRequest, 'body'>;

class Refusal extends Error {
  constructor(readonly status: Status) {
    super(`refused with ${status}`);
  }
}

export class RequestParser {
  refused: Status | undefined;

  readonly #limits: Limits;
  #rest = new Uint8Array(0);
  #head: Head | undefined;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  push(chunk: Uint8Array): HttpRequest[] {
    if (this.refused !== undefined) return [];
    this.#rest = joined(this.#rest, chunk);
    const requests: HttpRequest[] = [];
    try {
      const next = this.#next();
      if (next) requests.push(next);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.refused = error.status;
    }
    return requests;
  }

  #next(): HttpRequest | undefined {
    this.#head ??= this.#takeHead();
    const head = this.#head;
    if (!head) return undefined;
    const length = bodyLength(head, this.#limits.maxBodyBytes);
    if (this.#rest.length < length) return undefined;
    this.#head = undefined;
    return { ...head, body: this.#take(length) };
  }

  #takeHead(): Head | undefined {
    const { maxHeadBytes } = this.#limits;
    const length = headLength(this.#rest);
    if ((length ?? this.#rest.length) > maxHeadBytes) throw new Refusal(431);
    return length === undefined ? undefined : parseHead(text(this.#take(length)));
  }

  #take(count: number): Uint8Array {
    const taken = this.#rest.slice(0, count);
    this.#rest = this.#rest.slice(count);
    return taken;
  }
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

function headLength(bytes: Uint8Array): number | undefined {
  const [CR, LF] = [13, 10];
  const end = bytes.findIndex(
    (byte, at) =>
      byte === CR && bytes[at + 1] === LF && bytes[at + 2] === CR && bytes[at + 3] === LF,
  );
  return end === -1 ? undefined : end + 4;
}

function parseHead(head: string): Head {
  const [first = '', ...lines] = head.slice(0, -4).split('\r\n');
  const [, method, target] = /^([^ ]+) ([^ ]+) HTTP\/1\.1$/.exec(first) ?? [];
  if (method === undefined || target === undefined) throw new Refusal(400);
  const headers = new Map<string, string>();
  for (const line of lines) {
    const [, name, value = ''] = /^([^:\s]+):[ \t]*(.*?)[ \t]*$/.exec(line) ?? [];
    if (name === undefined) throw new Refusal(400);
    const key = name.toLowerCase();
    const before = headers.get(key);
    headers.set(key, before === undefined ? value : `${before}, ${value}`);
  }
  return { method, target, headers };
}

function bodyLength({ headers }: Head, maxBodyBytes: number): number {
  if (headers.has('transfer-encoding')) throw new Refusal(501);
  const written = headers.get('content-length') ?? '0';
  if (!/^[0-9]+$/.test(written)) throw new Refusal(400);
  const length = Number(written);
  if (length > maxBodyBytes) throw new Refusal(413);
  return length;
}
