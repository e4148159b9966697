import { block, compute, type Program, type Thread } from './Thread';
import { isCode, type SegmentNs, type World } from './World';

/** A thread runs a whole task: it computes, and sleeps through the waits. Returns holding the GIL or not, as the last segment left it. */
export function* runTask(world: World, thread: Thread, task: number): Program {
  for (const segment of world.tasks[task] ?? []) yield* runSegment(world, thread, segment);
}

/** Says that a task is done, at this instant. */
export function finish({ kernel, recorder, doneNs }: World, task: number): void {
  recorder.finish(task, kernel.now);
  doneNs[task] = kernel.now;
}

/** Python code for so long; with a GIL it is taken before, and given up for a while when another thread asks. */
export function* holdGil(
  { gil }: World,
  thread: Thread,
  ns: number,
  state: 'running' | 'handing',
): Program {
  if (gil) yield* gil.take(thread);
  let leftNs = ns;
  while (leftNs > 0) {
    if (gil) yield* gil.yieldIfAsked(thread);
    leftNs = yield* compute(leftNs, state, state === 'running' ? 'py' : undefined, true);
  }
}

export function* runSegment(world: World, thread: Thread, segment: SegmentNs): Program {
  const { gil } = world;
  const { kind, ns } = segment;
  if (kind === 'py') return yield* holdGil(world, thread, ns, 'running');
  if (kind === 'held' && gil) {
    yield* gil.take(thread);
    yield* gil.yieldIfAsked(thread);
  } else gil?.release(thread);
  if (isCode(kind)) yield* compute(ns, 'running', kind);
  else yield* block('waiting', ns);
}
