import type { CellOutput, CellResult } from '../../trace/CellKernel';

/** How the run ended, in a sentence that is shown and read out. */
export function endSentence(
  { outcome, message }: CellResult,
  output: readonly CellOutput[],
  title: string | undefined,
  /** `an exception` */
  error: string,
): string {
  const on = title ? ` on ${title}` : '';
  switch (outcome) {
    case 'finished':
      return [`Ran${on}.`, output.length > 0 ? '' : 'It printed nothing.', message]
        .filter(Boolean)
        .join(' ');
    case 'raised':
      return `Ended by ${error}${on}.`;
    case 'stopped':
    case 'unavailable':
      return message;
    default:
      return outcome satisfies never;
  }
}
