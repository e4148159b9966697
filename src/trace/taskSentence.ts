import { code } from './code';
import type { FutureResolved, TaskStep } from './LoopEvent';
import type { LoopMemory } from './LoopMemory';
import type { SuspendedTask } from './LoopState';
import { topFrame } from './loopStack';
import { taskOf } from './reduceTask';

type EventOf<Type extends TaskStep['type']> = Extract<TaskStep, { type: Type }>;

/** Says what became of a task, or of the future that it waits for. */
export function taskSentence(
  event: TaskStep | FutureResolved,
  before: LoopMemory,
  after: LoopMemory,
): string {
  switch (event.type) {
    case 'task':
      return `${code(event.name)} is there: a task that will run the coroutine ${code(event.coroutine)}. No line of it has run.`;
    case 'step':
      return stepSentence(event, before, after);
    case 'wait': {
      const { frames, place } = suspension(after, event.task);
      return `${nameOf(after, event.task)} waits for ${code(event.on)}: ${frames} the stack for the heap${place}. ${whoGoesOn(after)}`;
    }
    case 'pause': {
      const { frames, place } = suspension(after, event.task);
      return `${nameOf(after, event.task)} gives up its turn and waits for nothing: ${frames} the stack for the heap${place}. Its next step is in the ready queue.`;
    }
    case 'cancel': {
      return `${whoAsks(event, after)} asks for the cancellation of ${nameOf(after, event.task)}: the exception will be thrown in at its next step.`;
    }
    case 'done':
      return doneSentence(event, after);
    case 'resolve':
      return resolveSentence(event, before);
  }
}

/** A task's name as code. */
export function nameOf(memory: LoopMemory, task: number): string {
  return code(taskOf(memory, task)?.name ?? `task ${task}`);
}

function whoAsks({ by }: EventOf<'cancel'>, after: LoopMemory): string {
  if (by !== undefined) return nameOf(after, by);
  return after.running ? code(after.running.callback) : 'The loop';
}

function stepSentence(
  { task, throws }: EventOf<'step'>,
  before: LoopMemory,
  after: LoopMemory,
): string {
  const name = nameOf(before, task);
  const suspended = before.heap.find((one) => one.task === task);
  if (!suspended) {
    const coroutine = code(taskOf(after, task)?.coroutine ?? 'its coroutine');
    return throws === undefined
      ? `${name} runs for the first time: ${coroutine} begins.`
      : `${code(throws)} is thrown into ${name} before the first line of ${coroutine}.`;
  }
  const back = `${framesOf(suspended, 'is', 'are')} back on the stack${placeOf(suspended)}`;
  return throws === undefined
    ? `${name} goes on: ${back}, where it had stopped.`
    : `${name} goes on: ${back}, and there ${code(throws)} is thrown in.`;
}

/** Steps can nest: an eager task, or an `async` function of JavaScript, suspends within its caller's turn. */
function whoGoesOn({ stack }: LoopMemory): string {
  const caller = topFrame(stack);
  return caller ? `Its caller, ${code(caller.function)}, goes on.` : 'The loop is free.';
}

function suspension(after: LoopMemory, task: number): { frames: string; place: string } {
  const suspended = after.heap.find((one) => one.task === task);
  if (!suspended) return { frames: 'it leaves', place: '' };
  return { frames: framesOf(suspended, 'leaves', 'leave'), place: placeOf(suspended) };
}

/** `the frame of order leaves`, `the frames of main, order leave`. */
function framesOf({ chain }: SuspendedTask, one: string, many: string): string {
  if (chain.length === 0) return `it ${one}`;
  const names = chain.map((frame) => code(frame.function)).join(', ');
  return chain.length === 1 ? `the frame of ${names} ${one}` : `the frames of ${names} ${many}`;
}

function placeOf({ line }: SuspendedTask): string {
  return line === undefined ? '' : `, at line ${line}`;
}

function doneSentence({ task, outcome, value }: EventOf<'done'>, after: LoopMemory): string {
  const name = nameOf(after, task);
  if (outcome === 'cancelled') return `${name} is done: it was cancelled.`;
  if (outcome === 'raised') return `${name} is done: it raised ${code(value ?? 'an exception')}.`;
  return value === undefined ? `${name} is done.` : `${name} is done: it returned ${code(value)}.`;
}

function resolveSentence(event: FutureResolved, before: LoopMemory): string {
  const waiting = before.heap.filter(({ future, ready }) => future === event.future && !ready);
  const names = waiting.map(({ name }) => code(name)).join(' and ');
  const what = outcomeOf(event);
  if (names === '') return `A future that nobody waits for ${what}.`;
  return waiting.length === 1
    ? `The future that ${names} waits for ${what}: it can go on when the loop gets to it.`
    : `The future that ${names} wait for ${what}: they can go on when the loop gets to them.`;
}

function outcomeOf({ outcome, value }: FutureResolved): string {
  if (outcome === 'cancelled') return 'is cancelled';
  const shown = value === undefined ? '' : `, ${code(value)}`;
  return outcome === 'exception' ? `has an exception${shown}` : `has its result${shown}`;
}
