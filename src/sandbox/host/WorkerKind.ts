/** What a page knows of the workers of one kind before it starts any. */
export interface WorkerKind<In extends { readonly type: string }, Out extends object = never> {
  /** What the frame is, for whoever inspects the page: `Sandbox in which exercises run`. */
  readonly title: string;
  /** From the order to start a worker until it says `ready`. */
  readonly bootMs: number;
  /** Reads what a worker says. `ready` is the first thing, said when it has booted. @throws Error for what no worker of this kind says */
  parse(value: unknown): In;
  /** What each new worker is told first of all, if it needs something to boot from. */
  readonly firstMessage?: () => Out | undefined;
}
