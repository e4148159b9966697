import type { RunLimits } from '../limits';
import type { RunProblem } from '../types';

/** Where a run was when the page ended it. */
export interface RunPlace {
  /** Full name of the test that was running. */
  readonly test: string | undefined;
  /** Whether the files had been loaded. */
  readonly isLoaded: boolean;
}

const withTest = ({ test }: RunPlace) => (test === undefined ? {} : { test });

function where({ test, isLoaded }: RunPlace): string {
  if (test !== undefined) return `in the test "${test}"`;
  return isLoaded ? 'between the tests' : 'while the files were loaded';
}

/** The worker is there and says nothing. */
export function blocked(place: RunPlace, { silentBeats, beatMs }: RunLimits): RunProblem {
  const seconds = (silentBeats * beatMs) / 1000;
  return {
    code: 'blocked',
    message:
      `The event loop was held for ${seconds} seconds ${where(place)}, so the run was ended. ` +
      'Something never gives control back: a loop without an end, a list that is filled from an endless generator, ' +
      'or microtasks that keep making new ones.',
    ...withTest(place),
  };
}

/** The worker speaks, and the test does not end. */
export function neverFinished(place: RunPlace, timers: number, { testMs }: RunLimits): RunProblem {
  const what = place.test === undefined ? `The code ${where(place)}` : `The test "${place.test}"`;
  const reason =
    timers > 0
      ? `${timers === 1 ? 'A timer is' : `${timers} timers are`} still waiting: tests here do not wait in real time.`
      : 'It waits for a promise that nobody settles: look for a resolve, a return or a next() that is never called.';
  return {
    code: 'never-finished',
    message: `${what} did not finish within ${testMs / 1000} seconds, and nothing holds the event loop. ${reason}`,
    ...withTest(place),
  };
}

export function tooLong(place: RunPlace, { runMs }: RunLimits): RunProblem {
  return {
    code: 'never-finished',
    message: `The run took longer than ${runMs / 1000} seconds and was ended ${where(place)}.`,
    ...withTest(place),
  };
}

/** Neither the worker nor its frame is there any more. */
export function vanished(place: RunPlace): RunProblem {
  return {
    code: 'memory',
    message:
      `The sandbox ended by itself ${where(place)}: most likely it ran out of memory. ` +
      'Look for a list or a string that grows without an end.',
    ...withTest(place),
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
