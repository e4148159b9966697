import type { Deferred } from './Deferred';

type Values<D extends readonly Deferred<unknown>[]> = {
  [Index in keyof D]: D[Index] extends Deferred<infer T> ? T : never;
};

/** What `make` makes of several things: now if all of them are here, else when all of them are loaded. */
export function mapDeferred<const D extends readonly Deferred<unknown>[], T>(
  parts: D,
  make: (values: Values<D>) => T,
): Deferred<T> {
  if (parts.every((part) => 'now' in part))
    return { now: make(parts.map((part) => ('now' in part ? part.now : undefined)) as Values<D>) };
  return {
    load: async () => {
      const values = parts.map((part) => ('now' in part ? part.now : part.load()));
      return make((await Promise.all(values)) as Values<D>);
    },
  };
}
