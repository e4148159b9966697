import type { Interest, Kernel } from '#kit';

/** What a coroutine of this chapter may ask for. */
export type Request =
  | (Interest & { readonly type: 'wait' })
  | { readonly type: 'spawn'; readonly coroutine: Coroutine<void> };

// biome-ignore lint/suspicious/noExplicitAny: each request has an answer of its own kind
export type Coroutine<R> = Generator<Request, R, any>;

/** Runs coroutines on the simulated kernel, until all have ended, or nothing will ever come (`Deadlock`). */
export function runCoroutines(kernel: Kernel, first: Coroutine<void>): void {
  const ready = [first];
  const waiting = new Map<string, Interest & { readonly coroutine: Coroutine<void> }>();
  for (;;) {
    for (let coroutine = ready.shift(); coroutine; coroutine = ready.shift()) {
      for (let step = coroutine.next(); !step.done; step = coroutine.next()) {
        const request = step.value;
        if (request.type === 'wait') {
          waiting.set(`${request.fd} ${request.event}`, { ...request, coroutine });
          break;
        }
        ready.push(request.coroutine);
      }
    }
    if (waiting.size === 0) return;
    const interests = [...waiting.values()].map(({ fd, event }) => ({ fd, event }));
    for (const { fd, event } of kernel.select(interests, null)) {
      const woken = waiting.get(`${fd} ${event}`);
      waiting.delete(`${fd} ${event}`);
      if (woken) ready.push(woken.coroutine);
    }
  }
}
