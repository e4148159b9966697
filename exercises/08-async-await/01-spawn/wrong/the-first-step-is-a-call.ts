/**
 * @belief `spawn` calls the function, so what that throws at once comes out of `spawn`.
 * @fails However it ends > fails with what is thrown before the first yield
 * @fails However it ends > fails with what a default parameter throws
 * @fails However it ends > does what an async function does, in every small program
 * @fails As soon as await > does everything in the same turn as an async function, in every small program
 * @tell An async function has one way to fail: its promise does. Whoever calls yours has to be ready for two, a `try` around the call and a
 * callback on the promise. When the first line may throw, it is the same failure as in the last.
 */
import type { GeneratorFunction } from '../support/GeneratorFunction';

export function spawn<R>(generatorFunction: GeneratorFunction<R>): Promise<Awaited<R>> {
  const generator = generatorFunction();
  const first = generator.next();
  return new Promise((resolve, reject) => {
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
        (error) => step(() => generator.throw(error)),
      );
    }

    step(() => first);
  });
}
