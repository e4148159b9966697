import type { Listing } from '../prose/joinOutputs';

/** A listing and what is to stand under it. */
export interface Replacement {
  readonly listing: Listing;
  readonly output: string;
}

/** Puts under each program of a page the output that it is given, in the place of the one that stands there, if any. */
export function replaceOutputs(source: string, replacements: readonly Replacement[]): string {
  const lines = source.split('\n');
  // From the last to the first, so that the numbers of the lines above stay true.
  const fromBelow = replacements.toSorted(
    (a, b) => b.listing.program.line - a.listing.program.line,
  );
  for (const { listing, output } of fromBelow) {
    const { program, output: old } = listing;
    const indent = /^[ \t]*/.exec(lines[program.line - 1] ?? '')?.[0] ?? '';
    const fence = fenced(output).map((line) => (line ? indent + line : line));
    if (old) lines.splice(old.line - 1, linesOf(old.text), ...fence);
    else lines.splice(program.line - 1 + linesOf(program.text), 0, '', ...fence);
  }
  return lines.join('\n');
}

/** How many lines a fence with this text has, its backticks included. */
function linesOf(text: string): number {
  return (text === '' ? 0 : text.split('\n').length) + 2;
}

function fenced(output: string): string[] {
  const mark = '`'.repeat(Math.max(3, ...(output.match(/`+/g) ?? []).map((run) => run.length + 1)));
  return [`${mark}output`, ...output.split('\n'), mark];
}
