import type { Fence } from './Fence';

/** A program and, when it prints, the output that stands directly under it. */
export interface Listing {
  readonly program: Fence;
  readonly output?: Fence;
}

/**
 * Joins each `output` fence to the program right above it; one that stands under none is left alone. Takes the
 * chapter's text too, since what makes two fences neighbours is that only blank lines stand between them.
 */
export function joinOutputs(fences: readonly Fence[], source: string): Listing[] {
  const lines = source.split(/\r?\n/);
  const listings: Listing[] = [];
  for (let index = 0; index < fences.length; index += 1) {
    const [program, next] = fences.slice(index, index + 2);
    if (!program) break;
    if (next?.language === 'output' && touch(program, next, lines)) {
      listings.push({ program, output: next });
      index += 1;
    } else {
      listings.push({ program });
    }
  }
  return listings;
}

function touch(above: Fence, below: Fence, lines: readonly string[]): boolean {
  const bodyLines = above.text === '' ? 0 : above.text.split('\n').length;
  const between = lines.slice(above.line + bodyLines + 1, below.line - 1);
  return between.every((line) => line.trim() === '');
}
