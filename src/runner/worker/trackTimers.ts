/** The timers that a program has started and that have neither fired for the last time nor been cleared. */
export interface OpenTimers {
  count(): number;
}

type Handler = (...args: unknown[]) => void;

/** Replaces the global timers by the same, watched. The runner's own are in `realm.ts` and are not counted. */
export function trackTimers(): OpenTimers {
  const open = new Set<number>();

  function requireFunction(name: string, handler: unknown): asserts handler is Handler {
    if (typeof handler !== 'function')
      throw new TypeError(`${name} takes a function, not ${typeof handler}.`);
  }

  const timers = {
    setTimeout(handler: unknown, ms?: number, ...args: unknown[]): number {
      requireFunction('setTimeout', handler);
      const id = setTimeout(() => {
        open.delete(id);
        Reflect.apply(handler, undefined, args);
      }, ms) as unknown as number;
      open.add(id);
      return id;
    },
    setInterval(handler: unknown, ms?: number, ...args: unknown[]): number {
      requireFunction('setInterval', handler);
      const id = setInterval(
        () => Reflect.apply(handler, undefined, args),
        ms,
      ) as unknown as number;
      open.add(id);
      return id;
    },
    clearTimeout(id: number): void {
      open.delete(id);
      clearTimeout(id);
    },
    clearInterval(id: number): void {
      open.delete(id);
      clearInterval(id);
    },
  };
  for (const [name, value] of Object.entries(timers))
    Object.defineProperty(self, name, {
      value,
      writable: true,
      configurable: true,
      enumerable: true,
    });
  return { count: () => open.size };
}
