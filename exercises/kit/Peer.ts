import { ByteQueue } from './ByteQueue';
import { bytes } from './bytes';
import type { Connection } from './Connection';
import { InvalidArgument } from './errors';
import { type KernelClock, microsecondsAt } from './KernelClock';

/** Bytes that a peer has read at one moment. */
export interface Receipt {
  /** Milliseconds since boot. */
  readonly at: number;
  readonly bytes: Uint8Array;
}

/**
 * The other end of a connection: a browser, a database. It follows a script. Times are milliseconds since boot, and each call
 * gives the peer back, so that a script reads as one sentence:
 *
 *     kernel.open((peer) => peer.sends(10, 'GET ').sends(25, '/users/7\n').ends(30));
 *
 * A peer reads whatever it gets at once, unless it is told otherwise by `reads`, `readsEvery` or `readsNothing`.
 */
export class Peer {
  readonly #connection: Connection;
  readonly #clock: KernelClock;
  /** Microseconds: nothing can happen to a connection before it is there. */
  readonly #since: number;
  readonly #all = new ByteQueue();
  readonly #receipts: Receipt[] = [];
  #lastSend = 0;
  #endsAt = Number.POSITIVE_INFINITY;
  #sawEnd: number | undefined;
  #isGone = false;
  #onChange: () => void = () => this.#read(Number.POSITIVE_INFINITY);

  constructor(connection: Connection, clock: KernelClock, since: number) {
    this.#connection = connection;
    this.#clock = clock;
    this.#since = since;
    connection.onChange = () => this.#onChange();
  }

  /** Bytes of the peer arrive at `atMs`, all at once. A text is sent as UTF-8. */
  sends(atMs: number, data: Uint8Array | string): this {
    const at = this.#time(atMs, 'the peer sends');
    if (at > this.#endsAt)
      throw new InvalidArgument(
        `the peer ends at ${this.#endsAt / 1000} ms and cannot send at ${atMs} ms`,
      );
    this.#lastSend = Math.max(this.#lastSend, at);
    const sent = typeof data === 'string' ? bytes(data) : data.slice();
    this.#clock.plan(at, () => this.#connection.arrive(sent));
    return this;
  }

  /** The peer sends nothing more, and still reads: shutdown(2) with SHUT_WR. The program reads length 0 after the last byte. */
  ends(atMs: number): this {
    this.#clock.plan(this.#end(atMs, 'the peer ends'), () => this.#connection.peerEnds());
    return this;
  }

  /**
   * The peer closes: it sends nothing more and reads nothing more. The program's next write is still taken, for nobody knows
   * yet; the one after that throws BrokenPipe.
   */
  closes(atMs: number): this {
    this.#clock.plan(this.#end(atMs, 'the peer closes'), () => {
      this.#isGone = true;
      this.#connection.peerCloses();
    });
    return this;
  }

  /** The peer cuts the connection, as a process that is killed or a cable that is pulled may do (TCP's RST). */
  resets(atMs: number): this {
    this.#clock.plan(this.#end(atMs, 'the peer resets'), () => {
      this.#isGone = true;
      this.#connection.peerResets();
    });
    return this;
  }

  /** The peer reads at this time, `maxBytes` at most; and at no time for which it has not been told. */
  reads(atMs: number, maxBytes = Number.POSITIVE_INFINITY): this {
    const at = this.#time(atMs, 'the peer reads');
    this.#onChange = () => {};
    this.#clock.plan(at, () => this.#read(maxBytes));
    return this;
  }

  /** The peer reads `maxBytes` at most every `everyMs`, counted from its connection: a slow client. */
  readsEvery(everyMs: number, maxBytes: number): this {
    const every = microsecondsAt(everyMs, 'the peer reads every');
    if (every === 0 || !(maxBytes >= 1))
      throw new InvalidArgument(
        `the peer reads ${maxBytes} bytes every ${everyMs} ms. Both are above 0`,
      );
    let isPlanned = false;
    const planNext = () => {
      if (isPlanned) return;
      isPlanned = true;
      const turns = Math.floor((this.#clock.now - this.#since) / every) + 1;
      this.#clock.plan(this.#since + Math.max(turns, 1) * every, () => {
        isPlanned = false;
        if (this.#read(maxBytes) > 0) planNext();
      });
    };
    this.#onChange = planNext;
    planNext();
    return this;
  }

  /** The peer never reads: the send buffer fills and stays full. */
  readsNothing(): this {
    this.#onChange = () => {};
    return this;
  }

  /** All bytes that it has read so far. */
  received(): Uint8Array {
    return this.#all.copy();
  }

  /** What it has read, and when. */
  get receipts(): readonly Receipt[] {
    return this.#receipts;
  }

  /** When it read the end: the program had closed, and all bytes were taken. `undefined` if it has not. */
  get sawEndAt(): number | undefined {
    return this.#sawEnd;
  }

  #read(maxBytes: number): number {
    if (this.#isGone) return 0;
    const got = this.#connection.takeSent(maxBytes);
    if (got.length > 0) {
      this.#all.put(got);
      this.#receipts.push({ at: this.#clock.nowMs, bytes: got });
    }
    if (this.#connection.isOver) this.#sawEnd ??= this.#clock.nowMs;
    return got.length;
  }

  #end(atMs: number, what: string): number {
    const at = this.#time(atMs, what);
    if (at < this.#lastSend)
      throw new InvalidArgument(
        `the peer sends at ${this.#lastSend / 1000} ms: ${what} at ${atMs} ms is too early`,
      );
    this.#endsAt = Math.min(this.#endsAt, at);
    return at;
  }

  #time(atMs: number, what: string): number {
    const at = microsecondsAt(atMs, what);
    const earliest = Math.max(this.#since, this.#clock.now);
    if (at < earliest)
      throw new InvalidArgument(
        `${what} at ${atMs} ms. The earliest time is ${earliest / 1000} ms, when it is connected`,
      );
    return at;
  }
}
