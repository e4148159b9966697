import { frameReason, lastMove } from './frameReason';
import { lastChoice, loopReason } from './loopReason';
import { printedLines } from './printedLines';
import { isLoopTrace, type RecordedRun } from './RecordedRun';
import { readTurns } from './readTurns';
import { showLine } from './showLine';
import type { Verdict } from './Verdict';

const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

/** Lays the lines that the reader has said beside those that were printed. */
export function judgeLines(said: readonly string[], run: RecordedRun): Verdict {
  const printed = printedLines(run).map(({ text }) => text);
  const length = Math.max(said.length, printed.length);
  const line = Array.from({ length }).findIndex((_, index) => said[index] !== printed[index]);
  if (line < 0) {
    const { step, sentences } = isLoopTrace(run)
      ? lastChoice(readTurns(run))
      : lastMove(run, printedLines(run));
    return { right: true, step, line: undefined, sentences };
  }
  const reason = isLoopTrace(run)
    ? loopReason(readTurns(run), line, said[line])
    : frameReason(run, printedLines(run), line, said[line]);
  const sentences = [parting(said[line], printed[line], line), ...reason.sentences];
  return { right: false, step: reason.step, line, sentences };
}

function parting(said: string | undefined, printed: string | undefined, line: number): string {
  const place = ordinals[line] ?? `as line ${line + 1}`;
  if (said === undefined)
    return `You have no more lines, and the program prints ${showLine(printed ?? '')}.`;
  if (printed === undefined)
    return `You have ${showLine(said)} ${place}, and the program prints nothing more.`;
  return `You have ${showLine(said)} ${place}, and the program prints ${showLine(printed)} there.`;
}
