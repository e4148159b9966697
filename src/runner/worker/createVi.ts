import type { Refuse } from './UnsupportedError';
import { clearAllMocks, fn, isMockFunction, resetAllMocks, restoreAllMocks, spyOn } from './vitest';

/** Vitest's `vi`: mocks and stubs. What works with real modules, timers or the environment is refused by name. */
export function createVi(trust: (value: unknown) => void, refuse: Refuse): object {
  const stubs = new Map<PropertyKey, PropertyDescriptor | undefined>();

  const vi = {
    fn,
    isMockFunction,
    spyOn: (...args: unknown[]) => {
      const spy: unknown = Reflect.apply(spyOn, undefined, args);
      trust(spy);
      return spy;
    },
    mocked: <T>(item: T): T => item,
    hoisted: <T>(factory: () => T): T => factory(),
    clearAllMocks: () => chain(clearAllMocks),
    resetAllMocks: () => chain(resetAllMocks),
    restoreAllMocks: () => chain(restoreAllMocks),
    stubGlobal: (name: PropertyKey, value: unknown) =>
      chain(() => {
        if (!stubs.has(name)) stubs.set(name, Reflect.getOwnPropertyDescriptor(self, name));
        trust(value);
        Object.defineProperty(self, name, {
          value,
          writable: true,
          configurable: true,
          enumerable: true,
        });
      }),
    unstubAllGlobals: () =>
      chain(() => {
        for (const [name, original] of stubs)
          if (original) Object.defineProperty(self, name, original);
          else Reflect.deleteProperty(self, name);
        stubs.clear();
      }),
  };

  function chain(act: () => void): object {
    act();
    return proxy;
  }

  const proxy: object = new Proxy(vi, {
    get(target, key) {
      if (key in target || typeof key === 'symbol') return Reflect.get(target, key);
      return () => refuse(`vi.${key}()`);
    },
  });
  return proxy;
}
