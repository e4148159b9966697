import { showFactor, showTime } from './showTime';
import { strategyNames } from './stateWords';
import type { JudgedRun } from './useMachineRuns';

/** What a run comes to, in a sentence. */
export function sayRun({ run, speedUp }: JudgedRun): string {
  const { strategy, doneMs } = run;
  const against =
    strategy === 'sequential' ? '' : `, ${showFactor(speedUp)} as fast as one after another`;
  return `${strategyNames[strategy]}: done after ${showTime(doneMs)}${against}.`;
}
