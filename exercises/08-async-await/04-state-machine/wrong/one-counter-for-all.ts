/**
 * @belief The function has one loop, so it needs one counter.
 * @fails Two calls at once > counts the attempts of each call by itself
 * @tell Two calls run at once, and count each other's attempts. In `fetchUser`, `let attempt` stands in the function: each call
 * makes its own. Where do you make yours?
 */
import type { Deps } from '../support/Deps';

/** Where the function stands, while something that it has called is under way. */
type Place = 'connecting' | 'asking' | 'pausing' | 'closing';

let attempt = 1;

export function compiledFetchUser(deps: Deps): Promise<string> {
  return new Promise((resolve, reject) => {
    // The frame: what has to outlive an `await`. Each call has its own.
    let place: Place;
    let connection: string;
    /** How the function will end when `finally` has run. */
    let complete: () => void;

    /** `await call()`: remembers the place, and goes on there with what comes of the call. Never at once, also with a plain value. */
    function awaitAt(next: Place, call: () => unknown): void {
      place = next;
      try {
        Promise.resolve(call()).then(goOn, goOnWithError);
      } catch (error) {
        goOnWithError(error);
      }
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
          attempt = 1;
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
  });
}
