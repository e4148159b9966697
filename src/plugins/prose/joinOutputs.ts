import type { Fence } from './Fence';

/** A program and, when it prints, the output that stands directly under it. */
export interface Listing {
  readonly program: Fence;
  readonly output?: Fence;
}

/**
 * Joins each `output` fence to the program right above it. Takes the chapter's text too, since what makes two fences
 * neighbours is that only blank lines stand between them.
 */
export function joinOutputs(fences: readonly Fence[], source: string): Listing[] {
  const lines = source.split(/\r?\n/);
  return fences.flatMap((program, index) => {
    if (program.language === 'output') return [];
    const next = fences[index + 1];
    if (next?.language !== 'output') return [{ program }];
    const end = program.line + program.text.split('\n').length + 1;
    const between = lines.slice(end, next.line - 1);
    return [between.every((line) => line.trim() === '') ? { program, output: next } : { program }];
  });
}
