import { code } from '../code';
import type { LoopTrace } from '../LoopTrace';
import { clockResolution, seconds } from '../seconds';
import { type Deed, namesOf, type Run, readRun } from './runs';

/** Where two runs of the same program part. */
export interface Difference {
  /** What differs. `output`: a printed line; `time`: when the same line is printed; `order`: only which task steps when. */
  readonly kind: 'output' | 'time' | 'end' | 'order';
  /** A step of each trace that shows it. */
  readonly a: number;
  readonly b: number;
  /** Virtual seconds. */
  readonly at: number;
  /** `At 0.1 s CPython prints …; your loop prints nothing and sleeps until 0.2 s.` */
  readonly sentence: string;
}

/**
 * The first place where two runs of the same program differ; `undefined` where none does. What is printed and when counts
 * first, then how the program ends, then the order of the tasks' steps. Lines, labels and numbers of passes do not
 * count: they differ between languages. The order of steps is compared only where both made tasks of the same names.
 */
export function firstDifference(a: LoopTrace, b: LoopTrace): Difference | undefined {
  const [nameA, nameB] = namesOf(a, b);
  const [runA, runB] = [readRun(a, nameA), readRun(b, nameB)];
  return inPrints(runA, runB) ?? inEnds(runA, runB) ?? inSteps(runA, runB);
}

function inPrints(a: Run, b: Run): Difference | undefined {
  const index = firstUnequal(a.prints, b.prints);
  if (index < 0) return undefined;
  const [one, other] = [a.prints[index], b.prints[index]];
  if (one && other && one.what === other.what)
    return {
      ...{ kind: 'time', a: one.step, b: other.step, at: Math.min(one.at, other.at) },
      sentence: `${capital(a.who)} prints ${code(one.what)} at ${seconds(one.at)} s; ${b.who} prints it at ${seconds(other.at)} s.`,
    };
  const at = earlier(one, other);
  const [first, second] = [lookAt(a, one, at), lookAt(b, other, at)];
  const [says, answers] = first.prints ? [first, second] : [second, first];
  return {
    ...{ kind: 'output', a: first.step, b: second.step, at },
    sentence: `At ${seconds(at)} s ${says.words}; ${answers.words}.`,
  };
}

interface Look {
  readonly step: number;
  readonly prints: boolean;
  readonly words: string;
}

/** What a run does at the time at which the other one, or it itself, prints. */
function lookAt(run: Run, print: Deed | undefined, at: number): Look {
  if (print && isSameTime(print.at, at))
    return { step: print.step, prints: true, words: `${run.who} prints ${what(print)}` };
  const move = run.moves.find(({ until }) => until > at + clockResolution);
  if (print && move) {
    const does = move.sleeps ? 'sleeps' : 'is held';
    const words = `${run.who} prints nothing and ${does} until ${seconds(move.until)} s`;
    return { step: move.step, prints: false, words };
  }
  return {
    step: run.lastStep,
    prints: false,
    words: `${run.who} prints nothing more${howEnded(run)}`,
  };
}

function inEnds(a: Run, b: Run): Difference | undefined {
  if (a.end?.reason === b.end?.reason) return undefined;
  const at = Math.max(lastTime(a), lastTime(b));
  return {
    ...{ kind: 'end', a: a.lastStep, b: b.lastStep, at },
    sentence: `Both print the same, and end differently: ${ending(a)}; ${ending(b)}.`,
  };
}

function inSteps(a: Run, b: Run): Difference | undefined {
  if (a.tasks.join('\n') !== b.tasks.join('\n')) return undefined;
  const index = firstUnequal(a.steps, b.steps);
  if (index < 0) return undefined;
  const [one, other] = [a.steps[index], b.steps[index]];
  const at = earlier(one, other);
  const says = (run: Run, step: Deed | undefined) =>
    step
      ? `${run.who} runs a step of ${code(step.what)}${isSameTime(step.at, at) ? '' : ` at ${seconds(step.at)} s`}`
      : `${run.who} runs no task any more`;
  return {
    ...{ kind: 'order', a: one?.step ?? a.lastStep, b: other?.step ?? b.lastStep, at },
    sentence: `Both print the same, and the tasks’ steps differ: at ${seconds(at)} s ${says(a, one)}; ${says(b, other)}.`,
  };
}

/** Index of the first deed that only one has, or that differs in what or when; -1 where none does. */
function firstUnequal(a: readonly Deed[], b: readonly Deed[]): number {
  const length = Math.max(a.length, b.length);
  for (let index = 0; index < length; index++) {
    const [one, other] = [a[index], b[index]];
    if (!one || !other || one.what !== other.what || !isSameTime(one.at, other.at)) return index;
  }
  return -1;
}

function isSameTime(one: number, other: number): boolean {
  return Math.abs(one - other) <= 2 * clockResolution;
}

function earlier(one: Deed | undefined, other: Deed | undefined): number {
  return Math.min(one?.at ?? Number.POSITIVE_INFINITY, other?.at ?? Number.POSITIVE_INFINITY);
}

function what({ what: text }: Deed): string {
  return text.trim() === '' ? 'an empty line' : code(text);
}

function howEnded(run: Run): string {
  return run.end && run.end.reason !== 'finished' ? ` (${ending(run, 'it')})` : '';
}

function ending(run: Run, who = run.who): string {
  if (!run.end) return `${who} has no end`;
  if (run.end.reason === 'finished') return `${who} has finished`;
  return `${who} has not finished. ${run.end.message.replace(/\.$/, '')}`;
}

function lastTime(run: Run): number {
  return run.moves.at(-1)?.until ?? 0;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
