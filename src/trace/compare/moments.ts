import type { LoopEvent } from '../LoopEvent';
import { emptyLoop, type LoopMemory } from '../LoopMemory';
import type { LoopTrace } from '../LoopTrace';
import { reduceLoop } from '../reduceLoop';
import { taskOf } from '../reduceTask';
import { seconds } from '../seconds';

/** A step of which another engine, running the same program, should have one too. Lines, labels and numbers do not count. */
export interface Moment {
  readonly step: number;
  /** Virtual seconds. */
  readonly at: number;
  /** 0: what somebody outside sees; 1: what becomes of tasks; 2: how the loop gets there. */
  readonly rank: 0 | 1 | 2;
  /** Equal for the same moment of two traces. */
  readonly key: string;
}

/** The moments of a trace, in their order. */
export function momentsOf(trace: LoopTrace): Moment[] {
  const moments: Moment[] = [];
  let before = emptyLoop;
  for (const [step, event] of trace.events.entries()) {
    const after = reduceLoop(before, event, trace);
    const moment = momentOf(event, before, after);
    if (moment) {
      const at = event.type === 'print' ? (event.at ?? after.now) : after.now;
      // Whenever they end, the two ends belong together.
      const time = event.type === 'end' ? '' : seconds(at);
      moments.push({ step, at, rank: moment[0], key: `${time} ${moment[1]}` });
    }
    before = after;
  }
  return moments;
}

function momentOf(
  event: LoopEvent,
  before: LoopMemory,
  after: LoopMemory,
): readonly [rank: Moment['rank'], key: string] | undefined {
  const name = (task: number) => taskOf(after, task)?.name ?? String(task);
  switch (event.type) {
    case 'print':
      return [0, `print ${event.text}`];
    case 'select':
    case 'block':
      return after.now > before.now ? [0, event.type] : undefined;
    case 'end':
      return [0, 'end'];
    case 'task':
      return [1, `task ${event.name}`];
    case 'step':
    case 'done':
    case 'cancel':
      return [1, `${event.type} ${name(event.task)}`];
    case 'resolve': {
      const waiting = before.heap.filter(({ future, ready }) => future === event.future && !ready);
      return waiting.length > 0 ? [1, `resolve for ${waiting.map((one) => one.name)}`] : undefined;
    }
    case 'timer':
      return [2, `timer ${seconds(event.when)}`];
    case 'due':
      return [2, 'due'];
    case 'pass':
      return [2, `pass ${event.pass}`];
    default:
      return undefined;
  }
}
