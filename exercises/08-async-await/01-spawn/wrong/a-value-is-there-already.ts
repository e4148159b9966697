/**
 * @belief Whoever yields a plain value does not have to wait, so the function goes on at once.
 * @fails Run it at once > runs to the first yield within the call
 * @fails Wait at a yield > goes on with a value that is no promise, but later
 * @fails As soon as await > does everything in the same turn as an async function, in every small program
 * @tell With a promise, the function goes on after the caller's next line; with a plain value, before it. Nobody can say any more what runs first.
 * `await` always leaves the function.
 */
import type { GeneratorFunction } from '../support/GeneratorFunction';

export function spawn<R>(generatorFunction: GeneratorFunction<R>): Promise<Awaited<R>> {
  return new Promise((resolve, reject) => {
    const generator = generatorFunction();

    function step(resume: () => IteratorResult<unknown, R>): void {
      let result: IteratorResult<unknown, R>;
      try {
        result = resume();
        while (!result.done && !isThenable(result.value)) result = generator.next(result.value);
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

    step(() => generator.next());
  });
}

function isThenable(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'then' in value;
}
