import { LONGEST_SOURCE, packSource } from '../../CopyLink/packSource';

/**
 * What stands behind the `#` of a link to somebody's code for an exercise; what `readCodeLink` reads. `undefined` for a code
 * that is longer than a link carries.
 */
export function writeCodeLink(exercise: string, code: string): string | undefined {
  // The code is last: it is long, and what is cut off a link is cut off its end.
  if (code.length <= LONGEST_SOURCE) return `exercise=${exercise}&code=${packSource(code)}`;
  return undefined;
}
