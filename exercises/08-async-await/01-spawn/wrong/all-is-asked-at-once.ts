/**
 * @belief The promises that are yielded can all be collected first, and waited for together.
 * @fails Run it at once > runs to the first yield within the call
 * @fails Run it at once > lets two functions wait at the same time
 * @fails Wait at a yield > goes on with the value of the promise, and not before
 * @fails Wait at a yield > goes on with a value that is no promise, but later
 * @fails Wait at a yield > waits for whatever has a method then
 * @fails Wait at a yield > throws the error of a failed promise in, where it may be caught
 * @fails Wait at a yield > does what await does in every small program, where all errors are caught
 * @fails Wait at a yield > waits 20 000 times
 * @fails However it ends > gives what is returned after a caught error
 * @fails However it ends > gives what a finally returns
 * @fails However it ends > does what an async function does, in every small program
 * @fails As soon as await > does everything in the same turn as an async function, in every small program
 * @tell You run the function to its end before the first promise has its value, so each `yield` gives `undefined`. A function often asks for one
 * thing with what it got from another. That is what it waits for.
 */
import type { GeneratorFunction } from '../support/GeneratorFunction';

export function spawn<R>(generatorFunction: GeneratorFunction<R>): Promise<Awaited<R>> {
  return new Promise((resolve, reject) => {
    const generator = generatorFunction();
    const asked: unknown[] = [];
    let result = generator.next();
    while (!result.done) {
      asked.push(result.value);
      result = generator.next();
    }
    const { value } = result;
    Promise.all(asked).then(() => resolve(value as Awaited<R>), reject);
  });
}
