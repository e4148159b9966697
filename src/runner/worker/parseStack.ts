import type { SourcePlace } from '../types';

/** Address under which an exercise's file is evaluated, so that stacks name it: `exercise:///support/shop.ts`. */
export const sourceUrl = (file: string) => `exercise:///${file}`;

const frame = /exercise:\/\/\/([^\s()@:]+):(\d+):(\d+)/;

/**
 * The frames of an exercise's files in a stack, innermost first. All browsers print an address as `address:line:column`:
 * Chromium in `at name (…)`, Firefox and Safari in `name@…`. Columns are 1-based and those of the compiled text.
 */
export function parseStack(stack: string): SourcePlace[] {
  const places: SourcePlace[] = [];
  for (const line of stack.split('\n')) {
    const found = frame.exec(line);
    if (found)
      places.push({ file: found[1] ?? '', line: Number(found[2]), column: Number(found[3]) });
  }
  return places;
}
