import { setImmediate } from 'node:timers/promises';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { OUTSIDE_OF_TESTS, runFolder } from './outcomes';
import { noteBegin, noteEnd } from './progress';
import type { VariantName } from './variants';

/**
 * Makes a suite of the tests of one answer, so that all answers of an exercise run in one file: to vitest a file costs more than
 * the tests of an exercise do.
 *
 * @param load imports the answer's test file. When that throws, or leaves an error that nobody handles, the suite has a test by
 * the name `OUTSIDE_OF_TESTS` which fails with it.
 */
export function answer(exercise: string, variant: VariantName, load: () => Promise<unknown>): void {
  const folder = runFolder();
  const name = `${exercise}/${variant}`;
  let lost: unknown[] = [];
  // vitest takes an error for handled when it is not the only one who listens, so what is heard here has to be thrown here.
  const hear = (error: unknown) => lost.push(error);

  function begin(): void {
    noteBegin(folder, name);
    lost = [];
    process.on('unhandledRejection', hear);
    process.on('uncaughtException', hear);
  }

  /** The errors that nobody handled since `begin`. */
  async function end(): Promise<readonly unknown[]> {
    // Node speaks of a lost rejection only after the microtasks.
    await setImmediate();
    process.off('unhandledRejection', hear);
    process.off('uncaughtException', hear);
    noteEnd(folder, name);
    return lost;
  }

  describe(variant, async () => {
    beforeAll(begin);
    afterAll(async () => throwAll(await end()));

    begin();
    const thrown = await load().then(
      () => [],
      (error: unknown) => [error],
    );
    const errors = [...thrown, ...(await end())];
    if (errors.length > 0) it(OUTSIDE_OF_TESTS, () => throwAll(errors));
  });
}

/** vitest takes an array for that many errors. */
function throwAll(errors: readonly unknown[]): void {
  if (errors.length > 0) throw errors;
}
