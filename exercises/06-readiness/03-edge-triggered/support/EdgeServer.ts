import { Deadlock, Kernel, text } from '#kit';
import { type Arrivals, EdgeTriggered } from './EdgeTriggered';
import type { Sink } from './Sink';

type OnReadable = (kernel: Kernel, fd: number, sink: Sink) => string;

export interface ServerOptions {
  readonly receiveBuffer?: number;
  /** After how many writes the sink has enough. It has room again 5 ms later. Never, if it is not said. */
  readonly fullAfter?: number;
  readonly onReadable: OnReadable;
}

/** A server with one socket: it sleeps until there is an event, calls `onReadable`, and writes down what the sink gets and when. */
export class EdgeServer {
  readonly kernel: Kernel;
  readonly edges: EdgeTriggered;
  readonly fd: number;
  /** What the sink got: `abc at 0 ms`, `end at 10 ms`. */
  readonly got: string[] = [];
  /** What `onReadable` answered. */
  readonly states: string[] = [];
  /** When `onReadable` came back, if it has waited. */
  waitedUntil: number | undefined;
  /** Whether the server sleeps at the end for an event that never comes. */
  sleepsForEver = false;
  readonly #options: ServerOptions;
  #writes = 0;
  #isFull = false;

  constructor(options: ServerOptions, script: (peer: Arrivals) => void) {
    this.#options = options;
    this.kernel = new Kernel({ receiveBuffer: options.receiveBuffer ?? 1024, patience: 200 });
    this.edges = new EdgeTriggered(this.kernel);
    this.fd = this.edges.open(script);
  }

  /** Calls `onReadable` once, as after an event. */
  readable(): string {
    const before = this.kernel.log.length;
    const state = nameOrError(() => this.#options.onReadable(this.kernel, this.fd, this.#sink));
    this.states.push(state);
    const waited = this.kernel.log.slice(before).some(({ at, until }) => until > at);
    if (waited) this.waitedUntil ??= this.kernel.now();
    return state;
  }

  /** Runs until the socket is closed, or until it sleeps for an event that will never come. */
  run(): this {
    for (let turns = 0; turns < 50; turns += 1) {
      const state = this.#next();
      if (state === undefined || state === 'closed' || state.startsWith('threw')) break;
    }
    return this;
  }

  /** Whether the descriptor was given back. */
  get isClosed(): boolean {
    return this.kernel.log.some((entry) => entry.call === 'close' && entry.fd === this.fd);
  }

  #next(): string | undefined {
    // While the sink is full, its caller does not look at events.
    if (this.states.at(-1) === 'full') {
      this.kernel.sleep(5);
      this.#isFull = false;
      return this.readable();
    }
    try {
      this.edges.wait();
    } catch (error) {
      if (!(error instanceof Deadlock)) throw error;
      this.sleepsForEver = true;
      return undefined;
    }
    this.#isFull = false;
    return this.readable();
  }

  readonly #sink: Sink = {
    write: (bytes) => {
      this.#writes += 1;
      this.#tell(text(bytes));
      const { fullAfter = Number.POSITIVE_INFINITY } = this.#options;
      this.#isFull = this.#isFull || this.#writes % fullAfter === 0;
      return !this.#isFull;
    },
    end: () => this.#tell('end'),
    fail: (error) => this.#tell(error.name),
  };

  #tell(what: string): void {
    this.got.push(`${what} at ${this.kernel.now()} ms`);
  }
}

function nameOrError(call: () => string): string {
  try {
    return call();
  } catch (error) {
    return `threw ${error instanceof Error ? error.name : error}`;
  }
}
