import { type MapLimit, Run } from './Run';

/** What the text of the exercise says of a run in which these calls have begun and ended so. */
interface Expected {
  /** Items whose calls were begun, in their order. */
  readonly begun: string;
  readonly underWay: readonly string[];
  readonly outcome: string;
}

const sayOutcome = (items: string, ended: ReadonlySet<string>): string =>
  ended.size < items.length
    ? 'is under way'
    : `answered ${[...items].map((item) => `stock of ${item}`).join(', ')}`;

function expectedAfter(items: string, limit: number, schedule: readonly string[]): Expected {
  const ended = new Set<string>();
  let begun = Math.min(limit, items.length);
  let failed: string | undefined;
  for (const event of schedule) {
    const item = event.charAt(0);
    ended.add(item);
    if (event.endsWith('fails')) failed ??= item;
    if (failed === undefined) begun = Math.min(limit + ended.size, items.length);
  }
  const calls = items.slice(0, begun);
  return {
    begun: calls,
    underWay: [...calls].filter((item) => !ended.has(item)),
    outcome: failed ? `failed with Error: ${failed} fails` : sayOutcome(items, ended),
  };
}

/** Every order in which the calls can end, from the first to the last, with these ways to end. */
function everySchedule(items: string, limit: number, ends: readonly string[]): string[][] {
  const whole: string[][] = [];
  const goOn = (schedule: string[]): void => {
    const { underWay } = expectedAfter(items, limit, schedule);
    if (underWay.length === 0) whole.push(schedule);
    for (const item of underWay) for (const end of ends) goOn([...schedule, `${item} ${end}`]);
  };
  goOn([]);
  return whole;
}

/**
 * Plays every order in which the calls of up to three items can end, with limits from 1 to 4, and those of four items with a limit of
 * 2, and looks after each event. Says what is wrong after the shortest schedule that goes wrong, or nothing.
 */
export async function scheduleProblem(
  mapLimit: MapLimit,
  ends: readonly ('answers' | 'fails')[],
): Promise<string | undefined> {
  let shortest: { readonly length: number; readonly problem: string } | undefined;
  for (const items of ['A', 'AB', 'ABC', 'ABCD']) {
    for (const limit of items === 'ABCD' ? [2] : [1, 2, 3, 4]) {
      for (const schedule of everySchedule(items, limit, ends)) {
        const found = await firstProblem(mapLimit, items, limit, schedule);
        if (found && found.length < (shortest?.length ?? Infinity)) shortest = found;
      }
    }
    // Fewer items make a shorter story.
    if (shortest) break;
  }
  return shortest?.problem;
}

async function firstProblem(
  mapLimit: MapLimit,
  items: string,
  limit: number,
  schedule: readonly string[],
) {
  const run = await new Run(mapLimit, [...items], limit).play('');
  for (let length = 0; length <= schedule.length; length += 1) {
    const event = length > 0 ? schedule[length - 1] : undefined;
    if (event) await run.play(event);
    const expected = expectedAfter(items, limit, schedule.slice(0, length));
    const what = difference(run, expected);
    const then = schedule.slice(0, length).join(', ') || 'nothing has ended yet';
    if (what)
      return {
        length,
        problem: `the shortest schedule that goes wrong: items ${[...items].join(', ')}, limit ${limit}; ${then}. ${what}`,
      };
  }
  return undefined;
}

function difference({ calls, outcome }: Run, expected: Expected): string | undefined {
  const list = (begun: string) => [...begun].join(', ') || 'none';
  const begun = calls.begun.join('');
  if (begun !== expected.begun)
    return `The calls that have begun should be ${list(expected.begun)}, and are ${list(begun)}`;
  if (outcome !== expected.outcome)
    return `mapLimit should be so: ${expected.outcome}. It is so: ${outcome}`;
  return calls.hasUnheardFailure ? 'A promise has failed to which nobody listens' : undefined;
}
