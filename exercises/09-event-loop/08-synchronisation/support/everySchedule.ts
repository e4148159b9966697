/**
 * Every schedule of up to three of these moves, the shortest first. Left out are those that end with a pass, since passes come
 * at the end anyway, and those that cancel the same task twice.
 */
export function everySchedule(moves: readonly string[]): string[][] {
  return [0, 1, 2, 3].flatMap((length) => ofLength(moves, length)).filter(tellsSomethingNew);
}

function ofLength(moves: readonly string[], length: number): string[][] {
  if (length === 0) return [[]];
  return ofLength(moves, length - 1).flatMap((schedule) =>
    moves.map((move) => [...schedule, move]),
  );
}

function tellsSomethingNew(schedule: readonly string[]): boolean {
  const cancels = schedule.filter((move) => move.startsWith('cancel'));
  return schedule.at(-1) !== 'pass' && new Set(cancels).size === cancels.length;
}
