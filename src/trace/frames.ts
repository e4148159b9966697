import type { FrameEvent } from './FrameEvent';
import { emptyMemory, type FrameMemory, type FrameRecord } from './FrameMemory';
import type { Frame, FrameState, GeneratorObject, Local } from './FrameState';
import type { FrameTrace } from './FrameTrace';
import { type FrameLabels, frameLabels } from './frameLabels';
import { reduceFrames } from './reduceFrames';
import { sentence } from './sentence';

/** The pictures of all steps of a trace, in order: one for each event. To step back is to look at an earlier one. */
export function replay({ events }: Pick<FrameTrace, 'events'>): FrameState[] {
  const labels = frameLabels(events);
  let memory = emptyMemory;
  return events.map((event, step) => {
    const before = memory;
    memory = reduceFrames(before, event);
    return toState(step, event, before, memory, labels);
  });
}

/** The picture of one step. */
export function stateAt({ events }: Pick<FrameTrace, 'events'>, step: number): FrameState {
  const event = events[step];
  if (!event)
    throw new Error(`The trace has steps 0 to ${events.length - 1}, and no step ${step}.`);
  const before = events.slice(0, step).reduce(reduceFrames, emptyMemory);
  return toState(step, event, before, reduceFrames(before, event), frameLabels(events));
}

function toState(
  step: number,
  event: FrameEvent,
  before: FrameMemory,
  memory: FrameMemory,
  labels: FrameLabels,
): FrameState {
  const stack = memory.stack.flatMap((id) => frameOf(id, memory, labels) ?? []);
  const running = stack.at(-1);
  return {
    step,
    stack,
    heap: memory.heap.flatMap((id) => generatorOf(id, memory, labels) ?? []),
    output: memory.output,
    line: running?.line,
    function: running?.label,
    sentence: sentence(event, before, labels),
  };
}

function generatorOf(
  id: number,
  memory: FrameMemory,
  labels: FrameLabels,
): GeneratorObject | undefined {
  const state = memory.frames[id]?.generator;
  if (!state) return undefined;
  const holdsFrame = state === 'created' || state === 'suspended';
  return {
    id,
    kind: labels.kind(id),
    label: labels.of(id),
    state,
    frame: holdsFrame ? frameOf(id, memory, labels) : undefined,
  };
}

function frameOf(id: number, memory: FrameMemory, labels: FrameLabels): Frame | undefined {
  const record = memory.frames[id];
  if (!record) return undefined;
  return {
    id,
    label: labels.of(id),
    line: record.line,
    locals: localsOf(record, labels),
    ofGenerator: record.generator !== undefined,
  };
}

function localsOf({ locals, changed }: FrameRecord, labels: FrameLabels): Local[] {
  return Object.entries(locals).map(([name, value]) => ({
    name,
    value: labels.value(value),
    isGenerator: typeof value !== 'string',
    changed: changed.includes(name),
  }));
}
