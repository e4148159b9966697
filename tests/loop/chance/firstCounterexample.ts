import fc from 'fast-check';
import type { LoopRecorder } from '../../../src/python/createLoopRecorder';
import { checkTrace } from '../../../src/trace/checkTrace';
import { describeParting } from '../describeParting';
import { descriptions } from './descriptions';
import { toPython } from './toPython';
import { toTypeScript } from './toTypeScript';

interface Chance {
  readonly seed: number;
  /** How many programs are tried. */
  readonly programs: number;
}

/**
 * Tries programs by chance on both loops. The shortest that was found on which they part, with where and how; `undefined` when
 * they agree on all.
 */
export function firstCounterexample(
  runPython: LoopRecorder,
  runTypeScript: LoopRecorder,
  { seed, programs }: Chance,
): string | undefined {
  const property = fc.property(descriptions, (description) => {
    const [python, typescript] = [
      runPython(toPython(description)),
      runTypeScript(toTypeScript(description)),
    ];
    const wrong = [
      describeParting(python, typescript, { steps: true }),
      ...checkTrace(python),
      ...checkTrace(typescript),
    ];
    const message = wrong.find((one) => one !== undefined);
    if (message !== undefined) throw new Error(message);
  });
  const { counterexample, errorInstance } = fc.check(property, { seed, numRuns: programs });
  const [shortest] = counterexample ?? [];
  if (!shortest) return undefined;
  const message = errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
  return [toPython(shortest), toTypeScript(shortest), message].join('\n');
}
