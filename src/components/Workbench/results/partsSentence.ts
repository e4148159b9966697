/**
 * Whose code stands for the earlier exercises.
 *
 * @param buildsOn slugs of all of them, in the order of the chapter
 * @param own those for which the reader's own code stands
 * @param hasFailed whether the last run was on their code, and did not pass
 */
export function partsSentence(
  buildsOn: readonly string[],
  own: readonly string[],
  hasFailed: boolean,
): string {
  const others = buildsOn.filter((slug) => !own.includes(slug));
  if (own.length === 0) return `Builds on the reference’s ${list(buildsOn)}.`;
  const yours = `Builds on your ${list(own)}`;
  const whole =
    others.length === 0 ? `${yours}.` : `${yours}, and on the reference’s ${list(others)}.`;
  return hasFailed ? `${whole} The cause may be in yours: run on the reference’s to see.` : whole;
}

function list(slugs: readonly string[]): string {
  const last = slugs.at(-1) ?? '';
  return slugs.length < 2 ? last : `${slugs.slice(0, -1).join(', ')} and ${last}`;
}
