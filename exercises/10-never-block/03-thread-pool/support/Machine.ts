import { type Interest, Kernel, WouldBlock } from '#kit';

/** Code that blocks the thread in which it runs. `yield*` goes on with it, as a call does; never in the loop's thread. */
export type Blocking<T> = Generator<Wait, T, unknown>;

/** What a blocked thread waits for. */
export interface Wait {
  readonly isOver: () => boolean;
  /** When it is over by itself, in milliseconds. */
  readonly until?: number;
}

interface Thread {
  readonly name: string;
  readonly body: Blocking<void>;
  wait: Wait | undefined;
  hasEnded: boolean;
}

/** The part of a loop that runs in the main thread. */
interface Loop {
  runOnce(): void;
}

/** Asked at each place where one of several may go on: a number below `count`. 0 is whoever went last, if they can. */
export type Choose = (count: number) => number;

export const MAIN = 'MainThread';
const MOST_STEPS = 400;

/**
 * A kernel with threads. They share all memory, and only one runs at a time. Another may come at every place where one of them
 * calls the machine, a queue or a pipe, and nowhere else; which one, `choose` decides.
 */
export class Machine extends Kernel {
  /** What has happened, in words. */
  readonly story: string[] = [];
  /** What a real program would have paid for: a thread that died, a loop that was touched by another thread. */
  readonly problems: string[] = [];
  readonly #threads: Thread[] = [];
  readonly #pipes = new Map<number, { readonly reader: number; size: number }>();
  readonly #pipeCapacity: number;
  readonly #choose: Choose;
  /** Who is in the middle of something; the last one runs. */
  readonly #stack: string[] = [];
  #last = MAIN;
  #loop: Loop | undefined;
  #passes = 0;
  /** What the main thread sleeps for, in `select`. */
  #asleep: { readonly interests: readonly Interest[]; readonly until: number | null } | undefined;

  /** @param options.pipeCapacity how many bytes a pipe takes before it is full; 65 536, as on Linux */
  constructor(options: { readonly choose?: Choose; readonly pipeCapacity?: number } = {}) {
    super();
    this.#choose = options.choose ?? (() => 0);
    this.#pipeCapacity = options.pipeCapacity ?? 65_536;
  }

  /** The name of the thread that runs now: `MainThread`, `thread 1`. Python: `threading.current_thread().name`. */
  get currentThread(): string {
    return this.#stack.at(-1) ?? MAIN;
  }

  /** How many passes the loop has made. */
  get passes(): number {
    return this.#passes;
  }

  /** Starts a thread that runs `body`. Python: `threading.Thread(target=body).start()`. */
  startThread(body: () => Blocking<void>): void {
    const name = `thread ${this.#threads.length + 1}`;
    this.#threads.push({ name, body: body(), wait: undefined, hasEnded: false });
    this.tell(`${name} is started`);
    this.maySwitch();
  }

  /** The names of the threads that were started, and of those that have not ended. */
  threads(): { readonly started: readonly string[]; readonly alive: readonly string[] } {
    const names = (threads: readonly Thread[]) => threads.map(({ name }) => name);
    return {
      started: names(this.#threads),
      alive: names(this.#threads.filter(({ hasEnded }) => !hasEnded)),
    };
  }

  /** Blocks the thread that calls it for so many milliseconds; the others go on. Python: `time.sleep`. */
  *blockFor(ms: number): Blocking<void> {
    const until = inMicroseconds(this.now() + ms);
    yield { isOver: () => this.now() >= until, until };
  }

  /** A pipe: what any thread writes to `writer` can be read from `reader`. pipe(2), both ends non-blocking. */
  pipe(): { readonly reader: number; readonly writer: number } {
    const [reader, writer] = [this.open(), this.open()];
    this.#pipes.set(writer, { reader, size: 0 });
    return { reader, writer };
  }

  /** write(2). Throws WouldBlock when the pipe is full. */
  override write(fd: number, bytes: Uint8Array): number {
    const pipe = this.#pipes.get(fd);
    if (!pipe) return super.write(fd, bytes);
    const room = this.#pipeCapacity - pipe.size;
    if (room === 0) throw new WouldBlock('the pipe is full');
    const taken = bytes.slice(0, room);
    pipe.size += taken.length;
    this.peerOf(pipe.reader).sends(this.now(), taken);
    this.tell(`${this.#who} writes to the pipe`);
    this.maySwitch();
    return taken.length;
  }

  /** read(2). Throws WouldBlock when nothing is there. */
  override read(fd: number, maxBytes: number): Uint8Array {
    this.maySwitch();
    const taken = super.read(fd, maxBytes);
    for (const pipe of this.#pipes.values()) if (pipe.reader === fd) pipe.size -= taken.length;
    this.tell(`${this.#who} reads from the pipe`);
    return taken;
  }

  /** The main thread sleeps, and the others go on: `run` sees to that. So nothing that is not ready now becomes ready in here. */
  override select(interests: readonly Interest[], timeoutMs: number | null): Interest[] {
    const ready = super.select(interests, 0);
    if (ready.length === 0 && timeoutMs !== 0) {
      const until = timeoutMs === null ? null : inMicroseconds(this.now() + timeoutMs);
      this.#asleep = { interests: [...interests], until };
      this.tell('the loop goes to sleep');
    }
    return ready;
  }

  /** Lets the loop and the threads run, until all have ended or wait for something that will never come. */
  run(loop: Loop): void {
    this.#loop = loop;
    for (let step = 0; step < MOST_STEPS; step += 1) {
      const ready = this.#ready();
      if (ready.length > 0) this.#goOn(this.#pick(ready));
      else if (!this.#waitForTime()) return;
    }
    this.problems.push('It never comes to rest: somebody goes on and on');
  }

  /** A place at which others may come first, as many as like. Called by everything that a thread does to the outside. */
  maySwitch(): void {
    for (let others = 0; others < 20; others += 1) {
      const ready = this.#ready().filter((name) => name !== this.currentThread);
      const choice = ready.length > 0 ? this.#choose(ready.length + 1) : 0;
      const next = ready[choice - 1];
      if (next === undefined) return;
      this.#goOn(next);
    }
  }

  tell(what: string): void {
    this.story.push(`${this.now() / 1000} s: ${what}`);
  }

  get #who(): string {
    return this.currentThread === MAIN ? 'the loop' : this.currentThread;
  }

  #pick(ready: readonly string[]): string {
    const first = ready.includes(this.#last) ? this.#last : ready[0];
    const order = [first ?? MAIN, ...ready.filter((name) => name !== first)];
    return order[order.length > 1 ? this.#choose(order.length) : 0] ?? MAIN;
  }

  /** Who could go on now, and is not in the middle of something already. */
  #ready(): string[] {
    const ready = this.#threads.filter(
      ({ wait, hasEnded }) => !hasEnded && (wait?.isOver() ?? true),
    );
    const names = ready.map(({ name }) => name);
    if (this.#loop && this.#isMainReady()) names.unshift(MAIN);
    return names.filter((name) => !this.#stack.includes(name));
  }

  #isMainReady(): boolean {
    if (!this.#asleep) return true;
    const { interests, until } = this.#asleep;
    return (until !== null && this.now() >= until) || super.select(interests, 0).length > 0;
  }

  #goOn(name: string): void {
    this.#last = name;
    this.#stack.push(name);
    try {
      if (name === MAIN) this.#pass();
      else this.#step(name);
    } finally {
      this.#stack.pop();
    }
  }

  #pass(): void {
    this.#passes += 1;
    if (this.#asleep) this.tell('the loop wakes up');
    this.#asleep = undefined;
    this.#loop?.runOnce();
  }

  /** Runs a thread to the next place where it blocks, or to its end. */
  #step(name: string): void {
    const thread = this.#threads.find((one) => one.name === name);
    if (!thread) return;
    try {
      const { done, value } = thread.body.next();
      thread.wait = done ? undefined : value;
      thread.hasEnded = done === true;
    } catch (error) {
      thread.hasEnded = true;
      this.problems.push(`${name} died of ${error}`);
    }
    if (thread.hasEnded) this.tell(`${name} ends`);
  }

  /** Moves the clock to the next time at which somebody can go on. Says whether there is one. */
  #waitForTime(): boolean {
    const times = this.#threads.flatMap(({ wait, hasEnded }) =>
      hasEnded ? [] : (wait?.until ?? []),
    );
    if (typeof this.#asleep?.until === 'number') times.push(this.#asleep.until);
    const next = Math.min(...times);
    if (!Number.isFinite(next)) return false;
    super.sleep(Math.max(0, next - this.now()));
    return true;
  }
}

/** A time in milliseconds, on the clock's step; the noise of sums counts as nothing. */
const inMicroseconds = (ms: number) => Math.ceil(ms * 1000 - 0.001) / 1000;
