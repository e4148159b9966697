import type { Segment, SegmentKind, Task, Workload } from './Workload';

/** A workload that was read from a text, or the first thing that is wrong with it, as the end of a sentence. */
export type ReadWorkload = { readonly workload: Workload } | { readonly problem: string };

export const workloadLimits = {
  tasks: 100,
  segmentsPerTask: 200,
  /** Of one segment, in milliseconds. */
  shortestMs: 0.001,
  /** Of all tasks together. */
  cpuMs: 1000,
  waitMs: 20_000,
} as const;

const kinds: readonly SegmentKind[] = ['py', 'c', 'held', 'io', 'sleep'];

class Unreadable extends Error {}

/**
 * Reads a workload. One line, or one part between semicolons, for each kind of task:
 *
 * - `py 90`: one task with 90 ms of Python
 * - `4 x py 90`: four of them
 * - `request: io 5, py 2, io 30`: a name and three segments
 * - `waker: (io 1, py 0.1) x 20`: two segments, twenty times
 */
export function readWorkload(text: string): ReadWorkload {
  try {
    const lines = text
      .split(/[\n;]/)
      .map((line) => line.trim())
      .filter(Boolean);
    const workload: Task[] = [];
    for (const line of lines) {
      workload.push(...readLine(line, workload.length));
      if (workload.length > workloadLimits.tasks)
        throw new Unreadable(`has more than ${workloadLimits.tasks} tasks`);
    }
    if (workload.length === 0) throw new Unreadable('has no task');
    checkNames(workload);
    checkTimes(workload);
    return { workload };
  } catch (error) {
    if (error instanceof Unreadable) return { problem: error.message };
    throw error;
  }
}

function readLine(line: string, before: number): Task[] {
  const [, name, rest = ''] = /^(?:([^:,()]{1,24}):)?(.*)$/.exec(line) ?? [];
  const [, howMany = '1', steps = ''] = /^\s*(?:(\d+)\s*[x×]\s*)?(.*)$/.exec(rest) ?? [];
  const count = Number(howMany);
  if (count < 1 || count > workloadLimits.tasks)
    throw new Unreadable(`has “${howMany} x”; it takes 1 to ${workloadLimits.tasks} tasks`);
  const segments = readSteps(steps);
  const nameOf = (index: number) => {
    if (!name) return `task ${before + index + 1}`;
    return count > 1 ? `${name.trim()} ${index + 1}` : name.trim();
  };
  return Array.from({ length: count }, (_, index) => ({ name: nameOf(index), segments }));
}

function readSteps(text: string): Segment[] {
  const segments: Segment[] = [];
  const parts = text.match(/\([^()]*\)\s*[x×]\s*\d+|[^,()]+|[()]/g) ?? [];
  for (const part of parts.map((one) => one.trim()).filter(Boolean)) {
    const [, inside, times] = /^\(([^()]*)\)\s*[x×]\s*(\d+)$/.exec(part) ?? [];
    if (inside === undefined) segments.push(readSegment(part));
    else {
      const group = inside.split(',').map((one) => readSegment(one.trim()));
      for (let time = 0; time < Number(times); time++) {
        segments.push(...group);
        if (segments.length > workloadLimits.segmentsPerTask) break;
      }
    }
    if (segments.length > workloadLimits.segmentsPerTask)
      throw new Unreadable(`has a task of more than ${workloadLimits.segmentsPerTask} segments`);
  }
  if (segments.length === 0) throw new Unreadable('has a task without a segment, such as “py 10”');
  return segments;
}

function readSegment(text: string): Segment {
  const [, kind, number] = /^(\w+)\s+(\d+(?:\.\d+)?|\.\d+)(?:\s*ms)?$/.exec(text) ?? [];
  const known = kinds.find((one) => one === kind);
  if (!known || number === undefined)
    throw new Unreadable(
      `has “${text.slice(0, 30)}”, which is not a segment such as “py 10” (${kinds.join(', ')}, then milliseconds)`,
    );
  const ms = Number(number);
  if (ms < workloadLimits.shortestMs)
    throw new Unreadable(
      `has “${text.slice(0, 30)}”; a segment takes ${workloadLimits.shortestMs} ms or more`,
    );
  return { kind: known, ms };
}

function checkNames(workload: Workload): void {
  const names = new Set<string>();
  for (const { name } of workload) {
    if (names.has(name)) throw new Unreadable(`has two tasks called “${name}”`);
    names.add(name);
  }
}

function checkTimes(workload: Workload): void {
  let cpuMs = 0;
  let waitMs = 0;
  for (const { segments } of workload)
    for (const { kind, ms } of segments) {
      if (kind === 'io' || kind === 'sleep') waitMs += ms;
      else cpuMs += ms;
    }
  if (cpuMs > workloadLimits.cpuMs)
    throw new Unreadable(
      `computes for ${Math.round(cpuMs)} ms; it takes ${workloadLimits.cpuMs} ms in all`,
    );
  if (waitMs > workloadLimits.waitMs)
    throw new Unreadable(
      `waits for ${Math.round(waitMs)} ms; it takes ${workloadLimits.waitMs} ms in all`,
    );
}
