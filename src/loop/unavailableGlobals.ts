const instead = {
  setTimeout: 'getRunningLoop().callLater(seconds, callback)',
  setInterval: 'a loop around `yield* sleep(seconds)`',
  setImmediate: 'getRunningLoop().callSoon(callback)',
  queueMicrotask: 'getRunningLoop().callSoon(callback)',
};

const reason = 'belongs to JavaScript’s own loop, and this program runs on #loop';

/** What a program on `#loop` finds under the names of JavaScript's own loop: a sentence that says what to use. */
export const unavailableGlobals: Readonly<Record<string, unknown>> = {
  ...Object.fromEntries(
    Object.entries(instead).map(([name, use]) => [
      name,
      () => {
        throw new Error(`${name} ${reason}. Use ${use}.`);
      },
    ]),
  ),
  Promise: new Proxy(class {}, {
    construct: refusePromise,
    get: refusePromise,
  }),
};

function refusePromise(): never {
  throw new Error(`Promise ${reason}. Use createFuture().`);
}
