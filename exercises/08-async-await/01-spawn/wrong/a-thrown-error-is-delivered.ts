/**
 * @belief `throw` brings the error in, and then the function has failed with it.
 * @fails Wait at a yield > throws the error of a failed promise in, where it may be caught
 * @fails Wait at a yield > does what await does in every small program, where all errors are caught
 * @fails However it ends > gives what is returned after a caught error
 * @fails However it ends > gives what a finally returns
 * @fails However it ends > does what an async function does, in every small program
 * @fails As soon as await > does everything in the same turn as an async function, in every small program
 * @tell Look at what `throw` gives back. The function may have caught the error and wait for something else, or it may have returned: from a
 * `catch`, or from a `finally`. All that gets lost.
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
      Promise.resolve(value).then(
        (answer) => step(() => generator.next(answer)),
        (error) => {
          try {
            generator.throw(error);
          } catch {
            // It has let the error out.
          }
          reject(error);
        },
      );
    }

    step(() => generator.next());
  });
}
