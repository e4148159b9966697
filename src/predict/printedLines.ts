import type { FrameTrace } from '../trace/FrameTrace';
import type { PrintedLine } from './PrintedLine';
import { isLoopTrace, type RecordedRun } from './RecordedRun';
import { readTurns } from './readTurns';

/** What a run has printed, line by line. What the interpreter says on its own account does not count. */
export function printedLines(run: RecordedRun): readonly PrintedLine[] {
  return isLoopTrace(run) ? readTurns(run).lines : frameLines(run);
}

/** A frame trace has what was written, so that one line may come in pieces: it belongs to the step of its first. */
function frameLines({ events }: FrameTrace): PrintedLine[] {
  const lines: PrintedLine[] = [];
  let open = false;
  for (const [step, event] of events.entries()) {
    if (event.type !== 'print') continue;
    for (const [index, text] of event.text.split(/(?<=\n)/).entries()) {
      const last = lines.at(-1);
      const piece = text.replace(/\n$/, '');
      if (open && index === 0 && last)
        lines[lines.length - 1] = { ...last, text: last.text + piece };
      else lines.push({ text: piece, at: 0, step });
      open = !text.endsWith('\n');
    }
  }
  return lines;
}
