/**
 * @belief The next function begins when the last one has ended.
 * @fails Run it at once > runs to the first yield within the call
 * @fails Run it at once > gives a promise of what is returned
 * @fails Run it at once > lets two functions wait at the same time
 * @fails Wait at a yield > goes on with the value of the promise, and not before
 * @fails Wait at a yield > goes on with a value that is no promise, but later
 * @fails Wait at a yield > waits for whatever has a method then
 * @fails Wait at a yield > throws the error of a failed promise in, where it may be caught
 * @fails Wait at a yield > does what await does in every small program, where all errors are caught
 * @fails Wait at a yield > waits 20 000 times
 * @fails However it ends > fails with what is thrown before the first yield
 * @fails However it ends > fails with what a default parameter throws
 * @fails However it ends > fails with what is thrown after a yield
 * @fails However it ends > gives what is returned after a caught error
 * @fails However it ends > gives what a finally returns
 * @fails However it ends > does what an async function does, in every small program
 * @fails As soon as await > does everything in the same turn as an async function, in every small program
 * @tell While one function waits for the database, none of the others moves. Each `spawn` has a generator and a promise of its own. Which of them
 * has to know of another one?
 */
import type { GeneratorFunction } from '../support/GeneratorFunction';

let last: Promise<unknown> = Promise.resolve();
let underWay = 0;

export function spawn<R>(generatorFunction: GeneratorFunction<R>): Promise<Awaited<R>> {
  const begin = () => drive(generatorFunction);
  const promise = underWay === 0 ? begin() : last.then(begin);
  underWay += 1;
  const end = () => {
    underWay -= 1;
  };
  last = promise.then(end, end);
  return promise;
}

function drive<R>(generatorFunction: GeneratorFunction<R>): Promise<Awaited<R>> {
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

    step(() => generator.next());
  });
}
