/**
 * @belief When the generator is done, all its values have been yielded. The promise only has to say that it is over.
 * @fails Run it at once > gives a promise of what is returned
 * @fails Wait at a yield > waits for whatever has a method then
 * @fails Wait at a yield > throws the error of a failed promise in, where it may be caught
 * @fails Wait at a yield > does what await does in every small program, where all errors are caught
 * @fails Wait at a yield > waits 20 000 times
 * @fails However it ends > gives what is returned after a caught error
 * @fails However it ends > gives what a finally returns
 * @fails However it ends > does what an async function does, in every small program
 * @fails As soon as await > does everything in the same turn as an async function, in every small program
 * @tell What a generator returns comes with `done: true`. Yours is dropped, and whoever waits for the page gets `undefined`.
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
      if (result.done) resolve(undefined as Awaited<R>);
      else waitFor(result.value);
    }

    function waitFor(value: unknown): void {
      Promise.resolve(value).then(
        (answer) => step(() => generator.next(answer)),
        (error) => step(() => generator.throw(error)),
      );
    }

    step(() => generator.next());
  });
}
