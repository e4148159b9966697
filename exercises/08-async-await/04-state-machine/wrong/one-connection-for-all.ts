/**
 * @belief The connection is the same for everybody.
 * @fails Two calls at once > gives each call its own connection and its own answer
 * @fails Two calls at once > counts the attempts of each call by itself
 * @fails Two calls at once > lets one call fail and the other answer
 * @tell The second call puts its connection where the first one keeps its own. The first goes on asking over a connection that is
 * not its own, and its own is never given back.
 */
import type { Deps } from '../support/Deps';

/** Where the function stands, while something that it has called is under way. */
type Place = 'connecting' | 'asking' | 'pausing' | 'closing';

let connection: string;

export function compiledFetchUser(deps: Deps): Promise<string> {
  return new Promise((resolve, reject) => {
    // The frame: what has to outlive an `await`. Each call has its own.
    let place: Place;
    let attempt = 1;
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
