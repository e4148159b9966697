/**
 * @belief A call makes a coroutine. It runs when somebody waits for it, or in the next turn at the earliest.
 * @fails Run it at once > runs to the first yield within the call
 * @fails As soon as await > does everything in the same turn as an async function, in every small program
 * @tell That is Python: there a call of an `async def` function runs none of its lines. In JavaScript, the caller's next line comes after the first
 * part of the function, and may count on it.
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
        (error) => step(() => generator.throw(error)),
      );
    }

    Promise.resolve().then(() => step(() => generator.next()));
  });
}
