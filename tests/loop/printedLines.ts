import { emptyLoop } from '../../src/trace/LoopMemory';
import type { LoopTrace } from '../../src/trace/LoopTrace';
import { topFrame } from '../../src/trace/loopStack';
import { reduceLoop } from '../../src/trace/reduceLoop';
import { seconds } from '../../src/trace/seconds';

export interface PrintedLine {
  /** `0.1 s  B has its row`; a notice begins with `!`, an end that is none of the usual with `end:`. */
  readonly text: string;
  /** The program's line that prints it, where one does: a callback may be `print` itself. */
  readonly line: number | undefined;
}

/** What a program printed, when, and from which of its lines. */
export function printedLines(trace: LoopTrace): PrintedLine[] {
  const printed: PrintedLine[] = [];
  let memory = emptyLoop;
  for (const event of trace.events) {
    const line = topFrame(memory.stack)?.line;
    const say = (text: string) => printed.push({ text: `${seconds(memory.now)} s  ${text}`, line });
    if (event.type === 'print') say(event.text);
    if (event.type === 'notice') say(`! ${event.text}`);
    if (event.type === 'end' && event.reason !== 'finished') say(`end: ${event.message}`);
    memory = reduceLoop(memory, event, trace);
  }
  return printed;
}

/** What a program printed, as a case that differs on purpose writes it down. */
export function printedText(trace: LoopTrace): string {
  return printedLines(trace)
    .map(({ text }) => text)
    .join('\n');
}
