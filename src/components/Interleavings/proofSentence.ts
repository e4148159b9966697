import type { Proof } from '../../sim/interleavings/prove';

/** What was found, in a sentence that promises no more than that. */
export function proofSentence({ schedules, wrong, isComplete, outcomes }: Proof): string {
  const all = schedules.toLocaleString('en');
  if (outcomes.some((one) => one.wrong === 'no end'))
    return 'There is a schedule that has not ended after many steps, so the walk stops here.';
  if (!isComplete) {
    const found =
      wrong > 0 ? `${wrong.toLocaleString('en')} of them end wrong` : 'all of them right';
    return `There are too many schedules to walk them all in a page. ${all} were looked at, ${found}.`;
  }
  if (wrong === 0) {
    const every =
      schedules === 1 ? 'There is one schedule, and it ends' : `All ${all} schedules end`;
    return `${every} right: proven for this program.`;
  }
  return `${wrong.toLocaleString('en')} of ${all} schedules end wrong.`;
}
