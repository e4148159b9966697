/**
 * @belief Who lets go stands in line at once, before those who come back at that moment.
 * @fails Released in I/O > puts who comes back before who lets go at the same moment
 * @fails Any threads at all > keeps the rules with a hundred groups of bigger threads
 * @tell Two come to the line at the same moment in your timeline, and the one who has just had the GIL stands before the one who has waited
 * for its I/O. Read what the task says about one and the same moment.
 */
import type { Slice, Step, Thread } from '../support/threads';

interface Worker {
  name: string;
  /** Its place in the list of threads. */
  place: number;
  todo: Step[];
  /** While it waits for the GIL: since when. While it is in I/O: until when. */
  at: number;
}

/** What each thread does at each moment, when one lock decides who runs bytecode. */
export function runWithGil(
  threads: readonly Thread[],
  { switchInterval }: { switchInterval: number },
): Slice[] {
  const slices: Slice[] = [];
  /** Who waits for the GIL. Whoever has waited longest is first. */
  const line: Worker[] = [];
  /** Who is in I/O. Whoever comes back next is first. */
  const away: Worker[] = [];

  function note(worker: Worker, doing: Slice['doing'], from: number, to: number): void {
    if (to > from) slices.push({ thread: worker.name, doing, from, to });
  }

  /** A thread without the GIL turns to its next step. */
  function goOn(worker: Worker, now: number): void {
    const step = worker.todo[0];
    if (!step) return;
    worker.at = now;
    if (step.kind === 'bytecode') {
      line.push(worker);
      return;
    }
    worker.todo.shift();
    worker.at += step.ms;
    note(worker, 'io', now, worker.at);
    away.push(worker);
    away.sort((a, b) => a.at - b.at || a.place - b.place);
  }

  /** Everybody whose I/O is over by now goes on, at the time at which it was over. */
  function comeBack(now: number, atOnce: boolean): void {
    for (let first = away[0]; first; first = away[0]) {
      if (atOnce ? first.at > now : first.at >= now) return;
      away.shift();
      goOn(first, first.at);
    }
  }

  /** Runs bytecodes of the holder until it must or may let go of the GIL, and says when that is. */
  function hold(holder: Worker, took: number): number {
    let now = took;
    for (let step = holder.todo[0]; step?.kind === 'bytecode'; step = holder.todo[0]) {
      const first = line[0];
      if (first && now > took && Math.max(first.at, took) + switchInterval <= now) break;
      holder.todo.shift();
      now += step.ms;
      comeBack(now, false);
    }
    note(holder, 'run', took, now);
    return now;
  }

  threads.forEach(({ name, steps }, place) => {
    goOn({ name, place, todo: [...steps], at: 0 }, 0);
  });
  let now = 0;
  while (line.length > 0 || away.length > 0) {
    const holder = line.shift();
    if (holder) {
      note(holder, 'wait', holder.at, now);
      now = hold(holder, now);
      goOn(holder, now);
    } else {
      now = away[0]?.at ?? now;
      comeBack(now, true);
    }
  }
  return slices;
}
