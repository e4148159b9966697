/**
 * @belief Each step gives a promise of all that comes after it.
 * @fails Wait at a yield > waits 20 000 times
 * @fails As soon as await > does everything in the same turn as an async function, in every small program
 * @tell The result is right, and late: it comes back through one promise for each `yield`, and each of them takes its turns. Until the end, all of
 * them are kept. One promise is enough, if the last step settles it.
 */
import type { GeneratorFunction } from '../support/GeneratorFunction';

export function spawn<R>(generatorFunction: GeneratorFunction<R>): Promise<Awaited<R>> {
  return new Promise((resolve) => {
    const generator = generatorFunction();
    const step = (result: IteratorResult<unknown, R>): unknown => {
      if (result.done) return result.value;
      return Promise.resolve(result.value).then(
        (answer) => step(generator.next(answer)),
        (error) => step(generator.throw(error)),
      );
    };
    resolve(step(generator.next()) as Awaited<R>);
  });
}
