import { areDependent } from './Access';
import type { Step } from './Threads';

/** How far each thread has come: the number of its steps that are taken. */
type Progress = readonly number[];

interface Way {
  readonly switches: number;
  readonly before: Way | undefined;
  readonly thread: number;
}

/**
 * All the orders of a run's steps that come to the same: those that keep the order of each thread, and of any two accesses of
 * which the order may matter. (They are the linear extensions of a partial order, a Mazurkiewicz trace.)
 */
export class StepOrder {
  readonly #totals: Progress;
  /** `[thread][step][other]`: how many steps `other` must have taken before this step. */
  readonly #needs: readonly (readonly Progress[])[];

  constructor(steps: readonly Step[], threads: number) {
    const taken = new Array<number>(threads).fill(0);
    const needs: Progress[][] = taken.map(() => []);
    const earlier: { readonly step: Step; readonly nth: number }[] = [];
    for (const step of steps) {
      const need = new Array<number>(threads).fill(0);
      for (const { step: before, nth } of earlier) {
        if (before.thread === step.thread || !areDependent(before.access, step.access)) continue;
        need[before.thread] = nth;
      }
      needs[step.thread]?.push(need);
      const nth = (taken[step.thread] ?? 0) + 1;
      taken[step.thread] = nth;
      earlier.push({ step, nth });
    }
    this.#totals = taken;
    this.#needs = needs;
  }

  /** How many such orders there are. */
  count(): number {
    const known = new Map<string, number>();
    const from = (progress: Progress): number => {
      const key = progress.join();
      const before = known.get(key);
      if (before !== undefined) return before;
      const nexts = this.#nexts(progress);
      const ways = nexts.reduce((sum, thread) => sum + from(advance(progress, thread)), 0);
      const total = nexts.length === 0 ? 1 : ways;
      known.set(key, total);
      return total;
    };
    return from(this.#totals.map(() => 0));
  }

  /** The one of them that goes over from a thread to another least often, as the list of who takes each step. */
  calmest(): number[] {
    let ways = new Map<string, { readonly progress: Progress; readonly way: Way | undefined }>();
    ways.set('', { progress: this.#totals.map(() => 0), way: undefined });
    const length = this.#totals.reduce((sum, steps) => sum + steps, 0);
    for (let taken = 0; taken < length; taken += 1) {
      const longer: typeof ways = new Map();
      for (const { progress, way } of ways.values()) {
        for (const thread of this.#nexts(progress)) {
          const changes = way !== undefined && way.thread !== thread ? 1 : 0;
          const next = { switches: (way?.switches ?? 0) + changes, before: way, thread };
          const reached = advance(progress, thread);
          const key = `${reached.join()}/${thread}`;
          const best = longer.get(key)?.way;
          if (best === undefined || next.switches < best.switches) {
            longer.set(key, { progress: reached, way: next });
          }
        }
      }
      ways = longer;
    }
    const ends = Array.from(ways.values(), ({ way }) => way);
    const best = ends.reduce((a, b) => ((b?.switches ?? 0) < (a?.switches ?? 0) ? b : a));
    const schedule: number[] = [];
    for (let way = best; way !== undefined; way = way.before) schedule.unshift(way.thread);
    return schedule;
  }

  /** The threads whose next step may come now. */
  #nexts(progress: Progress): number[] {
    return progress.flatMap((steps, thread) => {
      const need = this.#needs[thread]?.[steps];
      if (need === undefined) return [];
      return need.every((count, other) => (progress[other] ?? 0) >= count) ? [thread] : [];
    });
  }
}

function advance(progress: Progress, thread: number): Progress {
  return progress.map((steps, index) => (index === thread ? steps + 1 : steps));
}
