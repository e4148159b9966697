/**
 * Schedules in a notation: `A1 B1 A2 B2` is the first step of thread A, the first of B, the second of A, the second of B.
 * In code, a schedule is the list of the threads that take the steps: 0, 1, 0, 1.
 */

/** What does not say a schedule. */
export class BadSchedule extends Error {
  override readonly name = 'BadSchedule';
}

/** `A` for 0. */
export function nameOf(thread: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + thread);
}

export function showSchedule(schedule: readonly number[]): string {
  const steps: number[] = [];
  return schedule
    .map((thread) => {
      const step = (steps[thread] ?? 0) + 1;
      steps[thread] = step;
      return `${nameOf(thread)}${step}`;
    })
    .join(' ');
}

/** Reads a schedule; throws `BadSchedule` with a sentence that says which word is wrong. */
export function parseSchedule(text: string): number[] {
  const steps: number[] = [];
  return text
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => {
      const [, letter, number] = /^([A-Z])([1-9]\d*)$/.exec(word) ?? [];
      if (letter === undefined) {
        throw new BadSchedule(`"${word}" is no step: write A1 for the first step of thread A`);
      }
      const thread = letter.charCodeAt(0) - 'A'.charCodeAt(0);
      const step = (steps[thread] ?? 0) + 1;
      if (Number(number) !== step) {
        throw new BadSchedule(
          `${word} stands where the next step of ${letter} is ${letter}${step}`,
        );
      }
      steps[thread] = step;
      return thread;
    });
}

/** How often another thread than the one before takes a step. */
export function countSwitches(schedule: readonly number[]): number {
  return schedule.filter((thread, index) => index > 0 && thread !== schedule[index - 1]).length;
}
