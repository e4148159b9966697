import type { CellOutput, CellResult } from '../../python/CellKernel';

/** How the run ended, in a sentence that is shown and read out. */
export function endSentence(
  { outcome, message }: CellResult,
  output: readonly CellOutput[],
  title: string | undefined,
): string {
  const on = title ? ` on ${title}` : '';
  switch (outcome) {
    case 'finished':
      return output.length > 0 ? `Ran${on}.` : `Ran${on}. It printed nothing.`;
    case 'raised':
      return `Ended by an exception${on}.`;
    case 'stopped':
    case 'unavailable':
      return message;
    default:
      return outcome satisfies never;
  }
}
