/**
 * @belief A thread runs until it waits or is done, then it is the next one’s turn.
 * @fails Take turns > takes the core away when the quantum is used up
 * @fails Take turns > sends whose quantum is used up to the back, behind all who are ready
 * @fails Take turns > does what the kernel does, whoever has how much to compute
 * @fails A switch is not free > gives a thread its whole quantum after the switch
 * @fails A switch is not free > does what the kernel does, whatever a switch costs
 * @fails A wait leaves the core > lets a thread whose piece ends with its quantum wait at once
 * @fails A wait leaves the core > gives a whole quantum to who comes back
 * @fails A wait leaves the core > puts who comes back before whose quantum ends at that moment
 * @fails A wait leaves the core > does what the kernel does, whoever waits for how long
 * @fails Several cores > lets a thread go on wherever a core is free
 * @fails Several cores > does what the kernel does, on two and three cores
 * @tell In your schedule a thread gives the core up when it likes: that is cooperative. What happens to the others when it has 300 ms to compute?
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
  const { quantum, switchCost } = machine;
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
    const switches = core.last !== undefined && core.last !== thread;
    core.from = now + (switches ? switchCost : 0);
    core.pieceEnds = core.from + (thread.rest[0] ?? 0);
    core.quantumEnds = core.from + quantum;
    core.thread = thread;
    core.last = thread;
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
      if (ready.length >= 0) core.quantumEnds = now + quantum;
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
