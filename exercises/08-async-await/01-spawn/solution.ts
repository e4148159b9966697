import type { GeneratorFunction } from './support/GeneratorFunction';

/** Does what calling an async function does: begins at once, waits at each `yield`, and gives a promise of the result. */
export function spawn<R>(generatorFunction: GeneratorFunction<R>): Promise<Awaited<R>> {
  // What is thrown in here, by the call of the generator function too, rejects the promise.
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
      // A promise is taken as it is, as `await` takes it. Everything else becomes one.
      Promise.resolve(value).then(
        (answer) => step(() => generator.next(answer)),
        (error) => step(() => generator.throw(error)),
      );
    }

    step(() => generator.next());
  });
}
