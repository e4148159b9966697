import type { GeneratorFunction } from './support/GeneratorFunction';

/**
 * Does what calling an async function does, with a `yield` for each `await`.
 *
 * - The first step comes at once. Who takes the next one, and when?
 * - A promise that fails is an error at the `yield` that waits for it.
 * - What the generator returns or throws settles the promise.
 */
export function spawn<R>(generatorFunction: GeneratorFunction<R>): Promise<Awaited<R>> {
  return Promise.resolve(undefined as Awaited<R>);
}
