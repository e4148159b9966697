import { settle } from '#kit';
import type { Note, Program } from './programs';

/** More turns than any program of these needs. */
const TURNS = 60;

/**
 * Runs all these programs and tells of each what happened, line by line: `begins (0)`. The number is the turn of the microtask
 * queue, counted from the call. A turn is over when all have run that were in the queue at its beginning.
 */
export async function livesOf(
  programs: readonly Program[],
  start: (program: Program, note: Note) => Promise<unknown>,
): Promise<string[][]> {
  let turn = 0;
  // It is the first in the queue, and stays the first in each turn.
  const counting = (async () => {
    while (turn < TURNS) {
      await undefined;
      turn += 1;
    }
  })();
  const lives = programs.map((program) => {
    const lines: string[] = [];
    const note = (line: string) => {
      lines.push(`${line} (${turn})`);
    };
    try {
      start(program, note).then(
        (value) => note(`gives ${value}`),
        (error: unknown) => note(`fails with ${error}`),
      );
    } catch (error) {
      note(`the call throws ${error}`);
    }
    return lines;
  });
  await counting;
  await settle();
  // Whoever is not done by now may go on during the tests; what they do then does not count.
  return lives.map((lines) => [...lines]);
}

/** The same life without the numbers of the turns. */
export function withoutTurns(lines: readonly string[]): string[] {
  return lines.map((line) => line.replace(/ \(\d+\)$/, ''));
}
