/** How a child ends, and when: so many seconds after `gather` was called. At 0 it had ended before. */
export interface End {
  readonly at: number;
  readonly how: 'gives' | 'throws' | 'is cancelled';
}

const ends: readonly End[] = [0, 1, 2].flatMap((at) =>
  (['gives', 'throws', 'is cancelled'] as const).map((how) => ({ at, how })),
);

/** Every way in which so many children can end. */
export function everySchedule(children: number): End[][] {
  if (children === 0) return [[]];
  return everySchedule(children - 1).flatMap((others) => ends.map((end) => [...others, end]));
}

/** The children are called A, B, C in their order. */
export const nameOf = (index: number): string => 'ABC'.charAt(index);

/** For a message: `A gives at 1 s, B throws at 0 s`. */
export function show(schedule: readonly End[]): string {
  return (
    schedule.map(({ at, how }, n) => `${nameOf(n)} ${how} at ${at} s`).join(', ') ||
    'no children at all'
  );
}

/** How and when `gather` may end. There are several ways only when several children fail at one and the same time. */
export function possibleEnds(schedule: readonly End[], returnExceptions: boolean): string[] {
  const children = schedule.map((end, index) => ({ ...end, name: nameOf(index) }));
  const failures = children.filter(({ how }) => how !== 'gives');
  if (failures.length > 0 && !returnExceptions) {
    const first = Math.min(...failures.map(({ at }) => at));
    return failures
      .filter(({ at }) => at === first)
      .map(({ how, name }) => (how === 'throws' ? `threw ${name}'s error` : 'was cancelled'))
      .map((did) => `${first} s: all of it ${did}`);
  }
  const last = Math.max(0, ...children.map(({ at }) => at));
  const outcomes = children.map(({ how, name }) => {
    if (how === 'gives') return name;
    return how === 'throws' ? `${name}'s error` : 'CancelledError';
  });
  return [`${last} s: all of it gave ${outcomes.join(', ') || 'nothing'}`];
}
