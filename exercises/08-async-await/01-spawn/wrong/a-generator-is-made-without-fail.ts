/**
 * @belief To call a generator function runs nothing of it, so nothing can fail there.
 * @fails However it ends > fails with what a default parameter throws
 * @tell It runs none of its *body*. Default parameters are worked out by the call, and may throw. Put this call, too, where its error makes the
 * promise fail.
 */
import type { GeneratorFunction } from '../support/GeneratorFunction';

export function spawn<R>(generatorFunction: GeneratorFunction<R>): Promise<Awaited<R>> {
  const generator = generatorFunction();
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

    step(() => generator.next());
  });
}
