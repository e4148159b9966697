import { CallLog } from './CallLog';
import { type BufferSizes, Connection } from './Connection';
import { Descriptors } from './Descriptors';
import { Deadlock, InvalidArgument } from './errors';
import { KernelClock, microsecondsAt, microsecondsFor } from './KernelClock';
import { Listener } from './Listener';
import type { OpenSocket } from './OpenSocket';
import { Peer } from './Peer';
import type { Interest, SystemCall } from './SystemCall';

export interface KernelOptions {
  /** Bytes that a socket keeps of what was written and the peer has not read: 1024. A real one keeps some 100 000. */
  readonly sendBuffer?: number;
  /** Bytes that a socket keeps of what has arrived and was not read: 1024. */
  readonly receiveBuffer?: number;
  /** After so many calls in a row that led to nothing while the clock stood still, BusyWaiting is thrown: 100 000. */
  readonly patience?: number;
}

/**
 * The simulated machine's kernel: descriptors, sockets, and a clock that moves in `select` and `sleep` and nowhere else. All
 * sockets are non-blocking (O_NONBLOCK): a call that would have to wait throws WouldBlock. Each run of a program is the same.
 */
export class Kernel {
  readonly #clock = new KernelClock();
  readonly #descriptors = new Descriptors();
  readonly #peers = new WeakMap<Connection, Peer>();
  readonly #sizes: BufferSizes;
  readonly #calls: CallLog;

  constructor(options: KernelOptions = {}) {
    const { sendBuffer = 1024, receiveBuffer = 1024, patience = 100_000 } = options;
    if (!(sendBuffer >= 1 && receiveBuffer >= 1))
      throw new InvalidArgument('the buffers of a socket hold at least 1 byte');
    this.#sizes = { sendBuffer: Math.floor(sendBuffer), receiveBuffer: Math.floor(receiveBuffer) };
    this.#calls = new CallLog(this.#clock, patience);
  }

  /** Milliseconds since boot, in steps of a microsecond. clock_gettime(2) with CLOCK_MONOTONIC: it never runs back. */
  now(): number {
    return this.#clock.nowMs;
  }

  /** Every system call so far, in order. */
  get log(): readonly SystemCall[] {
    return this.#calls.entries;
  }

  /** A new listening socket. socket(2), bind(2) and listen(2) in one: there are no addresses, and any number may wait. */
  listen(): number {
    return this.#calls.make(
      () => this.#descriptors.add(new Listener()),
      (outcome) => ({ call: 'listen', ...outcome }),
    );
  }

  /** A descriptor for the client that has waited longest. accept(2). Throws WouldBlock when nobody waits. */
  accept(listener: number): number {
    return this.#calls.make(
      () => this.#descriptors.add(this.#descriptors.listener(listener).accept()),
      (outcome) => ({ call: 'accept', fd: listener, ...outcome }),
    );
  }

  /**
   * What has arrived, `maxBytes` at most. read(2). Length 0 is the end: the peer will send nothing more. Throws WouldBlock when
   * nothing is there yet, and ConnectionReset, once, when the peer has cut the connection.
   */
  read(fd: number, maxBytes: number): Uint8Array {
    let taken: Uint8Array = new Uint8Array(0);
    this.#calls.make(
      () => {
        const connection = this.#descriptors.connection(fd);
        if (!(maxBytes >= 1))
          throw new InvalidArgument(`read was asked for ${maxBytes} bytes. Ask for 1 at least`);
        taken = connection.read(Math.floor(maxBytes));
        return taken.length;
      },
      (outcome) => ({ call: 'read', fd, maxBytes, ...outcome }),
      (count) => count > 0,
    );
    return taken;
  }

  /**
   * How many of the bytes were taken: as many as the send buffer has room for. write(2). Throws WouldBlock when it has none,
   * ConnectionReset, once, when the peer has cut the connection, and BrokenPipe when the peer is gone.
   */
  write(fd: number, bytes: Uint8Array): number {
    return this.#calls.make(
      () => this.#descriptors.connection(fd).write(bytes),
      (outcome) => ({ call: 'write', fd, length: bytes.length, ...outcome }),
      (count) => count > 0,
    );
  }

  /** Gives the descriptor back; its number is free for the next socket. close(2). What was written is still delivered. */
  close(fd: number): void {
    this.#calls.make(
      () => {
        this.#descriptors.find(fd).close();
        this.#descriptors.remove(fd);
      },
      (outcome) => ({ call: 'close', fd, ...outcome }),
    );
  }

  /**
   * Waits until something is ready, `timeoutMs` at most, and gives all interests that are, in the order in which they were
   * asked for; none when the time is over. select(2). `null` waits without limit, 0 only looks. Level-triggered: what is ready
   * stays ready until it is read or written. A time-out is rounded up to the clock's step, here a microsecond.
   *
   * Throws BadFileDescriptor for a closed descriptor, and Deadlock where a real `select` would never return.
   */
  select(interests: readonly Interest[], timeoutMs: number | null): Interest[] {
    const asked = interests.map(({ fd, event }) => ({ fd, event }));
    const before = this.#clock.now;
    const ready = this.#calls.make(
      () => this.#wait(asked, timeoutMs),
      (outcome) => ({ call: 'select', interests: asked, timeoutMs, ...outcome }),
      () => this.#clock.now > before,
    );
    return [...ready];
  }

  /** Blocks the whole program: the clock moves, the world goes on, and no line of the program runs. nanosleep(2). */
  sleep(ms: number): void {
    this.#calls.make(
      () => this.#clock.moveTo(this.#clock.now + microsecondsFor(ms, 'sleep')),
      (outcome) => ({ call: 'sleep', ms, ...outcome }),
      () => ms > 0,
    );
  }

  /** Every open socket and what is in its buffers, from outside, as ss(8) shows them. Not a system call of the program. */
  sockets(): OpenSocket[] {
    return this.#descriptors.look();
  }

  /** The outside world: a client that connects at `atMs` (now, unless it is said) and waits to be accepted. */
  connect(listener: number, options: { readonly atMs?: number } = {}): Peer {
    const socket = this.#descriptors.listener(listener);
    const at = microsecondsAt(options.atMs ?? this.now(), 'a client connects');
    if (at < this.#clock.now)
      throw new InvalidArgument(
        `a client connects at ${options.atMs} ms, but it is ${this.now()} ms already`,
      );
    const { connection, peer } = this.#connection(at);
    this.#clock.plan(at, () => socket.arrive(connection));
    return peer;
  }

  /** The outside world: a socket that is connected already. `script` says what its peer does. */
  open(script: (peer: Peer) => void = () => {}): number {
    const { connection, peer } = this.#connection(this.#clock.now);
    const fd = this.#descriptors.add(connection);
    script(peer);
    return fd;
  }

  /** The outside world: who is at the other end of a connected socket. */
  peerOf(fd: number): Peer {
    const peer = this.#peers.get(this.#descriptors.connection(fd));
    if (peer === undefined) throw new InvalidArgument(`descriptor ${fd} has no peer`);
    return peer;
  }

  #connection(since: number): { readonly connection: Connection; readonly peer: Peer } {
    const connection = new Connection(this.#sizes);
    const peer = new Peer(connection, this.#clock, since);
    this.#peers.set(connection, peer);
    return { connection, peer };
  }

  #wait(interests: readonly Interest[], timeoutMs: number | null): readonly Interest[] {
    const limit =
      timeoutMs === null
        ? Number.POSITIVE_INFINITY
        : this.#clock.now + microsecondsFor(timeoutMs, 'select');
    for (;;) {
      const ready = interests.filter((interest) => this.#isReady(interest));
      if (ready.length > 0 || this.#clock.now >= limit) return ready;
      // With nothing to watch, nothing that happens in the world can end the wait.
      const next = interests.length > 0 ? this.#clock.nextArrival : undefined;
      if (next === undefined && timeoutMs === null) throw new Deadlock(neverEnds(interests));
      this.#clock.moveTo(Math.min(next ?? limit, limit));
    }
  }

  #isReady({ fd, event }: Interest): boolean {
    const socket = this.#descriptors.find(fd);
    return event === 'read' ? socket.isReadable : socket.isWritable;
  }
}

function neverEnds(interests: readonly Interest[]): string {
  if (interests.length === 0) return 'nothing is watched and nothing will arrive';
  const watched = interests.map(({ fd, event }) => `${fd} (${event})`).join(', ');
  return `nothing will arrive any more for what is watched: ${watched}`;
}
