/** How many tries to make it smaller: a limit for whoever waits for the message. */
const PATIENCE = 500;

/**
 * Makes a failing case as small as it gets: takes the first smaller one that fails too, and goes on from there. Gives it with its
 * problem, which may be another one than it was at first.
 */
export function smallestFailing<Case>(
  failing: { readonly value: Case; readonly problem: string },
  smaller: (value: Case) => Iterable<Case>,
  problemOf: (value: Case) => string | undefined,
): { readonly value: Case; readonly problem: string } {
  let best = failing;
  let tries = 0;
  const next = () => {
    for (const value of smaller(best.value)) {
      tries += 1;
      if (tries > PATIENCE) return undefined;
      const problem = problemOf(value);
      if (problem !== undefined) return { value, problem };
    }
    return undefined;
  };
  for (let found = next(); found !== undefined; found = next()) best = found;
  return best;
}
