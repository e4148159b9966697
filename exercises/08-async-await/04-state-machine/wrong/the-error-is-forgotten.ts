/**
 * @belief What a function still has to say after its `finally` is its answer.
 * @fails Go round the loop > throws the third error on, without another pause
 * @fails Leave through finally > remembers the error while it closes
 * @fails Leave through finally > does what fetchUser does, whatever answers, fails and throws
 * @fails Two calls at once > lets one call fail and the other answer
 * @tell A function can be on its way out with an error, too. Your `finally` keeps the answer and lets the error drop: whoever
 * called hears of a success, and gets no user.
 */
import type { Deps } from '../support/Deps';

/** Where the function stands, while something that it has called is under way. */
type Place = 'connecting' | 'asking' | 'pausing' | 'closing';

export function compiledFetchUser(deps: Deps): Promise<string> {
  return new Promise((resolve, reject) => {
    // The frame: what has to outlive an `await`. Each call has its own.
    let place: Place;
    let connection: string;
    let attempt = 1;
    /** How the function will end when `finally` has run. */
    let user = '';

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
    function close(): void {
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
          user = value as string;
          close();
          break;
        case 'pausing':
          attempt += 1;
          ask();
          break;
        case 'closing':
          resolve(user);
      }
    }

    /** What was awaited has failed: which `try` surrounds the place? */
    function goOnWithError(error: unknown): void {
      switch (place) {
        case 'asking':
          if (attempt < 3) pause();
          else close();
          break;
        case 'pausing':
          close();
          break;
        case 'connecting':
        case 'closing':
          reject(error);
      }
    }

    connect();
  });
}
