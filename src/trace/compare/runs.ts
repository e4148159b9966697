import type { End } from '../LoopEvent';
import { emptyLoop } from '../LoopMemory';
import type { LoopTrace } from '../LoopTrace';
import { reduceLoop } from '../reduceLoop';
import { taskOf } from '../reduceTask';

/** Something that a program did, at a step and at a time (virtual seconds). */
export interface Deed {
  readonly step: number;
  readonly at: number;
  /** The line that was printed, or the name of the task whose step it is. */
  readonly what: string;
}

/** What of a run can be compared with another engine's. */
export interface Run {
  /** `CPython`, `the reference loop`, `your loop`. */
  readonly who: string;
  readonly prints: readonly Deed[];
  readonly steps: readonly Deed[];
  /** Names of the tasks, in the order in which they were made. */
  readonly tasks: readonly string[];
  /** The moves of the clock. */
  readonly moves: readonly {
    readonly step: number;
    readonly until: number;
    readonly sleeps: boolean;
  }[];
  readonly end: End | undefined;
  readonly lastStep: number;
}

/** Goes through a trace once and keeps what is comparable. */
export function readRun(trace: LoopTrace, who: string): Run {
  const prints: Deed[] = [];
  const steps: Deed[] = [];
  const moves: { step: number; until: number; sleeps: boolean }[] = [];
  let memory = emptyLoop;
  for (const [step, event] of trace.events.entries()) {
    const { now } = memory;
    memory = reduceLoop(memory, event, trace);
    if (event.type === 'print') prints.push({ step, at: event.at ?? now, what: event.text });
    if (event.type === 'step')
      steps.push({ step, at: now, what: taskOf(memory, event.task)?.name ?? String(event.task) });
    if ((event.type === 'select' || event.type === 'block') && event.until > now)
      moves.push({ step, until: event.until, sleeps: event.type === 'select' });
  }
  const last = trace.events.at(-1);
  return {
    ...{ who, prints, steps, moves },
    tasks: memory.tasks.map(({ name }) => name),
    end: last?.type === 'end' ? last : undefined,
    lastStep: trace.events.length - 1,
  };
}

/** What the engines of two traces are called in a sentence about both. */
export function namesOf(a: LoopTrace, b: LoopTrace): readonly [string, string] {
  const [one, other] = [nameOf(a), nameOf(b)];
  return one === other ? [`${one} (left)`, `${other} (right)`] : [one, other];
}

function nameOf({ engine, drains }: LoopTrace): string {
  if (engine === 'cpython') return 'CPython';
  if (drains) return 'JavaScript’s own loop';
  return engine === 'reader' ? 'your loop' : 'the reference loop';
}
