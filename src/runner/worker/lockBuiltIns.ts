/**
 * Vitest hands the result of a test on by `then` and `finally` of a promise, and calls an assertion by `apply`: code
 * that replaced these for the blink of an eye, between two looks of the guard, could end a test before its assertions
 * or leave one out. So these cannot be replaced at all: an assignment is noted and has no effect. An object that
 * inherits them may still define its own.
 */
export function lockBuiltIns(noteTampering: (name: string) => void): void {
  lock(Promise, 'Promise', Reflect.ownKeys(Promise));
  lock(Promise.prototype, 'Promise.prototype', Reflect.ownKeys(Promise.prototype));
  lock(Function.prototype, 'Function.prototype', ['apply', 'call', 'bind']);

  function lock(owner: object, label: string, keys: readonly PropertyKey[]): void {
    for (const key of keys) {
      const found = Reflect.getOwnPropertyDescriptor(owner, key);
      if (!found?.configurable) continue;
      if (found.get) Object.defineProperty(owner, key, { configurable: false });
      else if (key === 'constructor' || typeof found.value !== 'function')
        Object.defineProperty(owner, key, { configurable: false, writable: false });
      else lockMethod(owner, `${label}.${String(key)}`, key, found.value);
    }
  }

  function lockMethod(owner: object, name: string, key: PropertyKey, method: unknown): void {
    Object.defineProperty(owner, key, {
      configurable: false,
      get: () => method,
      set(this: unknown, value: unknown) {
        if (this === owner) noteTampering(name);
        else if ((typeof this === 'object' && this !== null) || typeof this === 'function')
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
