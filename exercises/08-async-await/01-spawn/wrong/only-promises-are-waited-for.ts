/**
 * @belief What is not a `Promise` is a plain value.
 * @fails Wait at a yield > waits for whatever has a method then
 * @fails Wait at a yield > does what await does in every small program, where all errors are caught
 * @fails However it ends > does what an async function does, in every small program
 * @fails As soon as await > does everything in the same turn as an async function, in every small program
 * @tell An object with a method `then` comes out of the `yield` as it went in. Promises of other libraries, and those of another window, are no
 * `Promise` of yours, and can be waited for.
 */
import type { GeneratorFunction } from '../support/GeneratorFunction';

export function spawn<R>(generatorFunction: GeneratorFunction<R>): Promise<Awaited<R>> {
  return new Promise((resolve, reject) => {
    const generator = generatorFunction();

    function step(resume: () => IteratorResult<unknown, R>): void {
      let result: IteratorResult<unknown, R>;
      try {
        result = resume();
      } catch (error) {
        reject(error);
        return;
      }
      if (result.done) resolve(result.value as Awaited<R>);
      else waitFor(result.value);
    }

    function waitFor(value: unknown): void {
      const promise = value instanceof Promise ? value : Promise.resolve([value]);
      promise.then(
        (answer) => step(() => generator.next(promise === value ? answer : value)),
        (error) => step(() => generator.throw(error)),
      );
    }

    step(() => generator.next());
  });
}
