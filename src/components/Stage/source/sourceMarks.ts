import type { LoopState, SuspendedTask } from '../../../trace/LoopState';

/** Why a line of the program is marked. The first that holds gives the line its look. */
export type SourceMarkKind = 'failed' | 'blocked' | 'running' | 'waiting' | 'calling';

export interface SourceMark {
  readonly kind: SourceMarkKind;
  /** What is to be said about the line: `Task-2 waits`. Shown beside it. */
  readonly note: string;
}

const RANK: readonly SourceMarkKind[] = ['failed', 'blocked', 'running', 'waiting', 'calling'];

type Marked = Pick<LoopState, 'stack' | 'heap' | 'tasks' | 'task' | 'event' | 'end' | 'line'>;

/** The marked lines of a step, by line: where the running frame is, who called it, and where each suspended task waits. */
export function sourceMarks(state: Marked): ReadonlyMap<number, SourceMark> {
  const { stack, heap, event, end, line } = state;
  const marks = new Map<number, SourceMark>();
  const add = (at: number, kind: SourceMarkKind, note: string) => {
    const there = marks.get(at);
    if (!there) marks.set(at, { kind, note });
    else {
      const first = RANK.indexOf(there.kind) <= RANK.indexOf(kind) ? there.kind : kind;
      marks.set(at, { kind: first, note: [there.note, note].filter(Boolean).join(', ') });
    }
  };
  if (end?.line !== undefined && end.reason !== 'finished') add(end.line, 'failed', 'it ends here');
  if (line !== undefined) {
    if (event.type === 'block') add(line, 'blocked', `${runner(state)} holds the loop`);
    else add(line, 'running', `${runner(state)} runs`);
  }
  for (const [at, waiting] of waitingAt(heap)) add(at, 'waiting', waiting);
  const top = stack.findLastIndex((frame) => frame.of === 'program');
  for (const [index, frame] of stack.entries())
    if (frame.line !== undefined && (index !== top || line === undefined))
      if (!marks.has(frame.line)) add(frame.line, 'calling', '');
  return marks;
}

/** The task whose step it is; outside of every task, the function that runs. */
function runner({ tasks, task, stack }: Marked): string {
  const name = tasks.find((one) => one.task === task)?.name;
  return name ?? stack.at(-1)?.function ?? 'the program';
}

/** More names are not written beside one line. */
const MOST_NAMES = 3;

function waitingAt(heap: readonly SuspendedTask[]): Map<number, string> {
  const names = new Map<number, string[]>();
  for (const { line, name } of heap) {
    if (line === undefined) continue;
    const there = names.get(line);
    if (there) there.push(name);
    else names.set(line, [name]);
  }
  return new Map(Array.from(names, ([line, all]) => [line, wait(all)]));
}

function wait(names: readonly string[]): string {
  if (names.length === 1) return `${names[0]} waits`;
  if (names.length > MOST_NAMES) return `${names.length} tasks wait`;
  return `${names.join(', ')} wait`;
}
