import { limits } from '../limits';
import type { RunProblem } from '../types';

/** What the page says when a worker cannot speak for itself. `test` is the one that was running. */
type AboutTest = string | undefined;

const withTest = (test: AboutTest) => (test === undefined ? {} : { test });
const where = (test: AboutTest) =>
  test === undefined ? 'while the files were loaded' : `in the test "${test}"`;

export function blocked(test: AboutTest): RunProblem {
  const seconds = (limits.silentBeats * limits.beatMs) / 1000;
  return {
    code: 'blocked',
    message:
      `The event loop was held for ${seconds} seconds ${where(test)}, so the run was ended. ` +
      'Something never gives control back: a loop without an end, a generator drained without an end, or microtasks that keep making new ones.',
    ...withTest(test),
  };
}

export function vanished(test: AboutTest): RunProblem {
  return {
    code: 'memory',
    message:
      `The sandbox ended by itself ${where(test)}: most often it has run out of memory. ` +
      'Look for a list or a string that grows without an end.',
    ...withTest(test),
  };
}

export function tooLong(test: AboutTest): RunProblem {
  return {
    code: 'never-finished',
    message: `The run took longer than ${limits.runMs / 1000} seconds and was ended ${where(test)}.`,
    ...withTest(test),
  };
}

export function forged(): RunProblem {
  return {
    code: 'tampered',
    message:
      'The run said something that the runner never says, so it does not count. If this happens again, reload the page.',
  };
}

export function unavailable(error: unknown): RunProblem {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    code: 'unavailable',
    message: `The sandbox for exercises could not be started: ${reason}. Check the connection and press Run again; your code is still here.`,
  };
}
