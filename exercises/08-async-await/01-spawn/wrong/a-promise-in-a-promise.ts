/**
 * @belief `new Promise((resolve) => resolve(value))` makes a promise of anything, so also of a promise.
 * @fails As soon as await > goes on one turn after the promise has its value
 * @fails As soon as await > does everything in the same turn as an async function, in every small program
 * @tell Everything is right but the time: each `yield` of a promise costs three turns. A promise that gets another one as its value has to ask that
 * one first, by a `then`, and that is a job of its own. `await` took three turns as well, until [the standard was
 * changed](https://github.com/tc39/ecma262/pull/1250).
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
      new Promise((settled) => settled(value)).then(
        (answer) => step(() => generator.next(answer)),
        (error) => step(() => generator.throw(error)),
      );
    }

    step(() => generator.next());
  });
}
