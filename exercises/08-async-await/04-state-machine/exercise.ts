import type { Deps } from './support/Deps';

/** Where the function stands, while something that it has called is under way. */
type Place = 'start' | 'connecting' | 'asking' | 'pausing' | 'closing';

/**
 * What `fetchUser` of the task does, without `async`, `await` or `function*`.
 *
 * - Which variables have to outlive an `await`? Where do they live, so that each call has its own?
 * - In each place: how does it go on with a value, and how with an error?
 */
export function compiledFetchUser(deps: Deps): Promise<string> {
  return new Promise((resolve) => {
    let place: Place = 'start';

    /** Goes on from where it stands, to the next place where it has to wait. */
    function goOn(value?: string): void {
      switch (place) {
        case 'start':
          place = 'connecting';
          Promise.resolve('a connection').then(goOn, () => {});
          return;
        case 'connecting':
          resolve(`nobody was asked over ${value}`);
      }
    }
    goOn();
  });
}
