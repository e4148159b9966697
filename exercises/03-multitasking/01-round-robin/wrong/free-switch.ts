/**
 * @belief A switch is free: the next thread runs at once.
 * @fails A switch is not free > costs time in which nobody runs, but not for the first thread of a core
 * @fails A switch is not free > gives a thread its whole quantum after the switch
 * @fails A switch is not free > costs as much after a pause of the core
 * @fails A switch is not free > does what the kernel does, whatever a switch costs
 * @fails A wait leaves the core > does what the kernel does, whoever waits for how long
 * @fails Several cores > lets a thread go on wherever a core is free
 * @fails Several cores > does what the kernel does, on two and three cores
 * @tell Your threads follow each other without a gap. Between two different threads the core needs `switchCost`, and nobody runs.
 */
import type { Machine, Slice, Thread } from '../support/machine';

/** A thread on its way: the first of `rest` is what it does now. */
interface Underway {
  readonly name: string;
  readonly place: number;
  rest: number[];
  wakesAt: number;
}

interface Core {
  readonly index: number;
  thread: Underway | undefined;
  last: Underway | undefined;
  from: number;
  pieceEnds: number;
  quantumEnds: number;
}

/** Who runs when: round robin with one queue, from one moment at which something happens to the next. */
export function schedule(threads: readonly Thread[], machine: Machine): Slice[] {
  const { quantum } = machine;
  const slices: Slice[] = [];
  const ready = threads.map(
    ({ name, work }, place): Underway => ({
      ...{ name, place, rest: [...work], wakesAt: 0 },
    }),
  );
  const waiting = new Set<Underway>();
  const cores = Array.from(
    { length: machine.cores },
    (_, index): Core => ({
      ...{ index, thread: undefined, last: undefined, from: 0, pieceEnds: 0, quantumEnds: 0 },
    }),
  );

  function take(core: Core, now: number): void {
    const thread = ready.shift();
    if (!thread) return;
    core.from = now;
    core.pieceEnds = core.from + (thread.rest[0] ?? 0);
    core.quantumEnds = core.from + quantum;
    core.thread = thread;
  }

  function leave(core: Core, thread: Underway, now: number): void {
    slices.push({ thread: thread.name, core: core.index, from: core.from, to: now });
    core.thread = undefined;
  }

  for (let now = 0; now < Number.POSITIVE_INFINITY; now = nextMoment(cores, waiting)) {
    for (const core of cores) {
      const { thread } = core;
      if (!thread || core.pieceEnds > now) continue;
      leave(core, thread, now);
      const [, wait, ...rest] = thread.rest;
      if (wait === undefined) continue;
      thread.rest = rest;
      thread.wakesAt = now + wait;
      waiting.add(thread);
    }
    const woken = [...waiting].filter(({ wakesAt }) => wakesAt === now);
    for (const thread of woken.sort((a, b) => a.place - b.place)) {
      waiting.delete(thread);
      ready.push(thread);
    }
    for (const core of cores) if (!core.thread) take(core, now);
    for (const core of cores) {
      const { thread } = core;
      if (!thread || core.quantumEnds > now) continue;
      if (ready.length === 0) core.quantumEnds = now + quantum;
      else {
        thread.rest[0] = core.pieceEnds - now;
        leave(core, thread, now);
        ready.push(thread);
        take(core, now);
      }
    }
  }
  return slices.sort((a, b) => a.from - b.from || a.core - b.core);
}

function nextMoment(cores: readonly Core[], waiting: ReadonlySet<Underway>): number {
  const busy = cores.filter(({ thread }) => thread);
  return Math.min(
    ...busy.map(({ pieceEnds, quantumEnds }) => Math.min(pieceEnds, quantumEnds)),
    ...[...waiting].map(({ wakesAt }) => wakesAt),
  );
}
