/** A flow of control that the kernel schedules. */
export interface Thread {
  readonly name: string;
  /** Milliseconds: computes, waits for I/O, computes, waits, …, computes. An odd number of them, each 1 or more. */
  readonly work: readonly number[];
}

export interface Machine {
  /** How long a thread may run while another is ready, in milliseconds. */
  readonly quantum: number;
  /** What a core needs to take up another thread than its last, in milliseconds. */
  readonly switchCost: number;
  readonly cores: number;
}

/** A stay of a thread on a core, without a break. */
export interface Slice {
  readonly thread: string;
  /** 0 is the first. */
  readonly core: number;
  readonly from: number;
  readonly to: number;
}
