import { createHoldWriter } from './holds';
import { emptyLoop, type LoopMemory } from './LoopMemory';
import type { LoopState, Playback } from './LoopState';
import type { LoopTrace } from './LoopTrace';
import { createLaneWriter } from './lanes';
import { loopSentence } from './loopSentence';
import { currentTask, topFrame } from './loopStack';
import { reduceLoop } from './reduceLoop';
import { seconds } from './seconds';

/** So many steps at most are gone through again to look at any one of them. */
const stepsBetweenCheckpoints = 32;

/** Makes a trace one that can be looked at step by step, in any order. Goes through it once. */
export function openPlayback(trace: LoopTrace): Playback {
  const { events } = trace;
  const checkpoints: LoopMemory[] = [];
  const steps = new Map<number, number[]>();
  const lanes = createLaneWriter();
  const holds = createHoldWriter();
  let memory = emptyLoop;
  for (const [step, event] of events.entries()) {
    if (step % stepsBetweenCheckpoints === 0) checkpoints.push(memory);
    const before = memory;
    memory = reduceLoop(before, event, trace);
    lanes.see(step, event, before, memory);
    holds.see(step, event, before, memory);
    if (event.type !== 'step') continue;
    const own = steps.get(event.task);
    if (own) own.push(step);
    else steps.set(event.task, [step]);
  }

  /** The last step that was looked at: the next one follows from it. */
  let last = { step: -1, after: emptyLoop };

  /** What is there after a step, -1 for before the first. */
  function memoryAfter(step: number): LoopMemory {
    const checkpoint = Math.floor((step + 1) / stepsBetweenCheckpoints);
    let from = checkpoint * stepsBetweenCheckpoints - 1;
    let found = checkpoints[checkpoint] ?? emptyLoop;
    if (last.step <= step && last.step > from) ({ step: from, after: found } = last);
    for (const event of events.slice(from + 1, step + 1)) found = reduceLoop(found, event, trace);
    return found;
  }

  function at(step: number): LoopState {
    const event = events[step];
    if (!event)
      throw new RangeError(`The trace has steps 0 to ${events.length - 1}, and no step ${step}.`);
    const before = memoryAfter(step - 1);
    const after = reduceLoop(before, event, trace);
    last = { step, after };
    const { now, pass, ready, running, timers, stack, heap, tasks, multiplexer, pool, output } =
      after;
    return {
      ...{ step, event, now, pass, ready, running, timers, stack, heap, tasks, multiplexer },
      ...{ pool, output },
      line: topFrame(stack)?.line,
      task: currentTask(stack),
      sentence: loopSentence(event, before, after, trace),
      end: event.type === 'end' ? event : undefined,
    };
  }

  return {
    length: events.length,
    duration: memory.now,
    lanes: lanes.finish(memory, events.length),
    holds: holds.finish(),
    at,
    nextStepOf: (task, step) => steps.get(task)?.find((one) => one > step),
    transcript() {
      let before = emptyLoop;
      return events.map((event) => {
        const after = reduceLoop(before, event, trace);
        const line = `${seconds(after.now)} s: ${loopSentence(event, before, after, trace)}`;
        before = after;
        return line;
      });
    },
  };
}
