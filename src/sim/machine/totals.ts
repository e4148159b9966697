import type { CoreState, Stretch, TaskState } from './Stretch';
import type { MachineRun } from './simulate';

/** Milliseconds that the lines spend in a state, together. */
export function timeIn<State extends TaskState | CoreState>(
  lines: readonly (readonly Stretch<State>[])[],
  state: State,
): number {
  let sum = 0;
  for (const line of lines)
    for (const stretch of line) if (stretch.state === state) sum += stretch.toMs - stretch.fromMs;
  return sum;
}

/** The share of the cores' time (0 to 1) in which they ran the tasks' own code. */
export function utilization({ cores, doneMs }: MachineRun): number {
  return doneMs === 0 ? 0 : timeIn(cores, 'running') / (doneMs * cores.length);
}

/** The stretch of a line at an instant; at a border, the one that begins there. */
export function stretchAt<State extends TaskState | CoreState>(
  line: readonly Stretch<State>[],
  atMs: number,
): Stretch<State> | undefined {
  return line.find(({ fromMs, toMs }) => fromMs <= atMs && atMs < toMs);
}
