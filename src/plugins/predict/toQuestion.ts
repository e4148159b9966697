import { judge } from '../../predict/judge';
import type { PredictQuestion } from '../../predict/PredictQuestion';
import { predictionOf } from '../../predict/predictionOf';
import { printedLines } from '../../predict/printedLines';
import { isLoopTrace, type RecordedRun } from '../../predict/RecordedRun';
import { shuffleLines } from '../../predict/shuffleLines';
import type { PredictHead } from './PredictHead';

/**
 * Makes the question of a card from its head and the program's run, which alone says what is right.
 * @param seed of the order in which lines are shown
 * @throws Error with file and line when the run makes no question of it: not exactly one option is right, for instance
 */
export function toQuestion(
  head: PredictHead,
  run: RecordedRun,
  file: string,
  seed: string,
): PredictQuestion {
  const printed = printedLines(run).map(({ text }) => text);
  mustEndWell(run, file);
  if (head.kind === 'order') {
    mustDiffer(printed, file);
    return { kind: 'order', tell: head.tell, lines: shuffleLines(printed, seed) };
  }
  if (head.kind === 'time') mustBePrinted(head.line, printed, run, file);
  const question: Exclude<PredictQuestion, { kind: 'order' }> =
    head.kind === 'output'
      ? {
          kind: 'output',
          options: head.options.map(({ text, tell }) => ({ lines: text.split(' / '), tell })),
        }
      : {
          ...{ kind: 'time', line: head.line },
          options: head.options.map(({ text, tell }) => ({ at: Number(text), tell })),
        };
  const right = head.options.filter((_, index) => {
    const prediction = predictionOf(question, index);
    return prediction && judge(prediction, run).right;
  });
  if (right.length === 1) return question;
  const [, second] = right;
  if (second) throw new Error(`${file}:${second.at}  Two options are right. Leave one out.`);
  throw new Error(
    `${file}:3  None of the options is right. The run says: ${answerOf(question, run, printed)}. Add it as an option, or look whether the program does what you mean.`,
  );
}

function answerOf(question: PredictQuestion, run: RecordedRun, printed: string[]): string {
  if (question.kind !== 'time') return printed.join(' / ');
  return String(printedLines(run).find(({ text }) => text === question.line)?.at);
}

function mustEndWell(run: RecordedRun, file: string): void {
  if (!isLoopTrace(run)) return;
  const end = run.events.at(-1);
  if (end?.type === 'end' && end.reason !== 'finished')
    throw new Error(
      `${file}  The program must come to its end: ${end.message || end.reason} Mend it and run "npm run record".`,
    );
}

function mustDiffer(printed: readonly string[], file: string): void {
  const twice = printed.find((line, index) => printed.indexOf(line) < index);
  if (twice !== undefined)
    throw new Error(
      `${file}:3  "${twice}" is printed twice, and nobody could tell one from the other. Let each line differ, or ask for the output.`,
    );
  if (printed.length < 2)
    throw new Error(
      `${file}:3  An order takes two lines, and the program prints ${printed.length}.`,
    );
}

function mustBePrinted(
  line: string,
  printed: readonly string[],
  run: RecordedRun,
  file: string,
): void {
  if (!isLoopTrace(run))
    throw new Error(`${file}:3  Without asyncio there is no virtual time to ask for.`);
  const times = printed.filter((one) => one === line).length;
  if (times !== 1)
    throw new Error(
      `${file}:3  The line "${line}" is printed ${times} times; it must be once. The program prints: ${printed.join(' / ')}.`,
    );
}
