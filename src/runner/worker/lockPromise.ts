/**
 * Vitest waits for a test by `then` and `finally` of the test's promise: code that replaces them for the blink of an
 * eye, between two looks of the guard, could make a test end before its assertions ran. So these cannot be replaced at
 * all: an assignment is noted and has no effect. An object that has `Promise` for a prototype may still define its own.
 */
export function lockPromise(noteTampering: (name: string) => void): void {
  lock(Promise, 'Promise');
  lock(Promise.prototype, 'Promise.prototype');

  function lock(owner: object, label: string): void {
    for (const key of Reflect.ownKeys(owner)) {
      const found = Reflect.getOwnPropertyDescriptor(owner, key);
      if (!found?.configurable) continue;
      if (key === 'constructor' || typeof found.value !== 'function') {
        Object.defineProperty(
          owner,
          key,
          found.get ? { configurable: false } : { configurable: false, writable: false },
        );
        continue;
      }
      const name = typeof key === 'symbol' ? `${label}[${key.description}]` : `${label}.${key}`;
      Object.defineProperty(owner, key, {
        configurable: false,
        get: () => found.value,
        set(this: unknown, value: unknown) {
          if (this === owner) noteTampering(name);
          else if (typeof this === 'object' && this !== null)
            Reflect.defineProperty(this, key, {
              value,
              writable: true,
              enumerable: true,
              configurable: true,
            });
        },
      });
    }
  }
}
