/**
 * @belief `fetchUser` is an ordinary function now, so an error that is thrown goes to whoever called it.
 * @fails Run to the first await > fails when connect throws, and throws nothing at its caller
 * @fails Go round the loop > catches what ask throws like what it fails with
 * @fails Leave through finally > fails with the error of close in place of the answer
 * @fails Leave through finally > fails with the error of close in place of another error
 * @fails Leave through finally > closes nothing when there is no connection
 * @fails Leave through finally > does what fetchUser does, whatever answers, fails and throws
 * @tell An async function throws nothing at its caller: the error is what its promise fails with. And when the call stands in a
 * callback, there is no caller at all to throw it at. At `ask`, a throw is even caught.
 */
import type { Deps } from '../support/Deps';

/** Where the function stands, while something that it has called is under way. */
type Place = 'connecting' | 'asking' | 'pausing' | 'closing';

export function compiledFetchUser(deps: Deps): Promise<string> {
  let resolve: (user: string) => void = () => {};
  let reject: (error: unknown) => void = () => {};
  const promise = new Promise<string>((onAnswer, onError) => {
    resolve = onAnswer;
    reject = onError;
  });
  // The frame: what has to outlive an `await`. Each call has its own.
  let place: Place;
  let connection: string;
  let attempt = 1;
  /** How the function will end when `finally` has run. */
  let complete: () => void;

  /** `await call()`: remembers the place, and goes on there with what comes of the call. Never at once, also with a plain value. */
  function awaitAt(next: Place, call: () => unknown): void {
    place = next;
    const awaited = call();
    Promise.resolve(awaited)
      .then(goOn, goOnWithError)
      .catch(() => {});
  }
  const connect = () => awaitAt('connecting', () => deps.connect());
  const ask = () => awaitAt('asking', () => deps.ask(connection, attempt));
  const pause = () => awaitAt('pausing', () => deps.pause(attempt));
  /** `finally`: on the way out, with what is to be done at its end. */
  function close(then: () => void): void {
    complete = then;
    awaitAt('closing', () => deps.close(connection));
  }

  /** What was awaited is there. */
  function goOn(value: unknown): void {
    switch (place) {
      case 'connecting':
        connection = value as string;
        ask();
        break;
      case 'asking':
        close(() => resolve(value as string));
        break;
      case 'pausing':
        attempt += 1;
        ask();
        break;
      case 'closing':
        complete();
    }
  }

  /** What was awaited has failed: which `try` surrounds the place? */
  function goOnWithError(error: unknown): void {
    switch (place) {
      case 'asking':
        if (attempt < 3) pause();
        else close(() => reject(error));
        break;
      case 'pausing':
        close(() => reject(error));
        break;
      case 'connecting':
      case 'closing':
        reject(error);
    }
  }

  connect();
  return promise;
}
