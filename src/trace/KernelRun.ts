/** A program's run on the simulated kernel, system call by system call: what `<KernelView>` shows. */
export interface KernelRun {
  readonly steps: readonly KernelStep[];
}

/** How things stand right after a system call; the first step is before all calls, the last at the program's end. */
export interface KernelStep {
  /** The line of the program that has made the call, from 1; of the first step none. */
  readonly line: number | undefined;
  /** Milliseconds since boot. */
  readonly now: number;
  /** The call and its answer, as strace(1) writes them: `read(4, 100) = 5`. */
  readonly call: string | undefined;
  /** Whether the kernel has answered with an error, EAGAIN among them. */
  readonly refused: boolean;
  readonly sockets: readonly SocketView[];
  /** All that the program has printed so far. */
  readonly output: string;
  readonly sentence: string;
}

/** A row of the table of descriptors. */
export interface SocketView {
  readonly fd: number;
  readonly kind: 'listener' | 'connection';
  /** Clients that wait at a listener. */
  readonly waiting: number;
  /** The receive buffer as text. */
  readonly received: string;
  /** Bytes that find no room in it. */
  readonly onTheWay: number;
  /** The send buffer as text. */
  readonly toSend: string;
  /** How many more bytes it takes. */
  readonly room: number;
  readonly peer: 'open' | 'ended' | 'cut';
  /** What the last `select` was asked about it, and what it has answered; none when another call was made. */
  readonly asked: readonly Asked[];
}

export interface Asked {
  readonly event: 'read' | 'write';
  readonly ready: boolean;
}
