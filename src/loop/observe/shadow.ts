/**
 * Puts a function before a public method of one object, so that whoever calls the method on it is seen. The class and its
 * other objects stay as they are. An object that has no such method is left alone.
 */
export function shadow(
  target: object,
  method: string,
  around: (call: () => unknown, args: readonly unknown[]) => unknown,
): void {
  const original: unknown = Reflect.get(target, method);
  if (typeof original !== 'function') return;
  Object.defineProperty(target, method, {
    configurable: true,
    writable: true,
    value: (...args: unknown[]) => around(() => Reflect.apply(original, target, args), args),
  });
}
