/**
 * @belief What is thrown inside of `new Promise` makes the promise fail. That is all the care that errors need.
 * @fails Wait at a yield > does what await does in every small program, where all errors are caught
 * @fails However it ends > fails with what is thrown after a yield
 * @fails However it ends > does what an async function does, in every small program
 * @fails As soon as await > does everything in the same turn as an async function, in every small program
 * @tell This holds while `new Promise` calls your function, and no longer. A later step is called by another promise. What it throws gets lost
 * there, and yours stays pending for ever.
 */
import type { GeneratorFunction } from '../support/GeneratorFunction';

export function spawn<R>(generatorFunction: GeneratorFunction<R>): Promise<Awaited<R>> {
  return new Promise((resolve) => {
    const generator = generatorFunction();

    function step(resume: () => IteratorResult<unknown, R>): void {
      const result = resume();
      if (result.done) resolve(result.value as Awaited<R>);
      else waitFor(result.value);
    }

    function waitFor(value: unknown): void {
      Promise.resolve(value)
        .then(
          (answer) => step(() => generator.next(answer)),
          (error) => step(() => generator.throw(error)),
        )
        .catch(() => {});
    }

    step(() => generator.next());
  });
}
