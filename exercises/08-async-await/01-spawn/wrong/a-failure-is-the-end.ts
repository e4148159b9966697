/**
 * @belief When a promise fails that the function waits for, the function fails.
 * @fails Wait at a yield > throws the error of a failed promise in, where it may be caught
 * @fails Wait at a yield > does what await does in every small program, where all errors are caught
 * @fails However it ends > gives what is returned after a caught error
 * @fails However it ends > gives what a finally returns
 * @fails However it ends > does what an async function does, in every small program
 * @fails As soon as await > does everything in the same turn as an async function, in every small program
 * @tell The error goes past the function: its `catch` and its `finally` never run, and it stands at its `yield` for ever. `await` is a place at
 * which an error may come up, as in any other line.
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
      Promise.resolve(value).then((answer) => step(() => generator.next(answer)), reject);
    }

    step(() => generator.next());
  });
}
