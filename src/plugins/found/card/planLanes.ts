/** What one task does for a while: on the thread, waiting for something outside, or ready for its turn. */
export interface Stretch {
  readonly state: 'running' | 'waiting' | 'ready';
  /** In slots. */
  readonly from: number;
  readonly to: number;
}

/** One lane for each task, its stretches in order and without a gap. */
export type Lanes = readonly (readonly Stretch[])[];

/**
 * Three tasks on one thread: the picture of a card. Each runs up to its yield point, waits, is ready, and runs again when it
 * has been ready for longest. `variant` decides how long each runs and waits, so that each page has a picture of its own.
 */
export function planLanes(variant: number, slots: number): Lanes {
  const lanes: Stretch[][] = [[], [], []];
  /** From when on each task is ready. */
  const readyFrom = lanes.map((_, task) => task);
  for (let [now, turn] = [0, 0]; now < slots; turn += 1) {
    const task = readyFrom.indexOf(Math.min(...readyFrom));
    const [own, ready] = [lanes[task], readyFrom[task]];
    if (!own || ready === undefined) break;
    const start = Math.max(now, ready);
    const yields = start + 2 + ((variant * 5 + turn * 3) % 4);
    const woken = yields + 4 + ((variant * 7 + turn * 5) % 6);
    own.push({ state: 'ready', from: own.at(-1)?.to ?? 0, to: start });
    own.push({ state: 'running', from: start, to: yields });
    own.push({ state: 'waiting', from: yields, to: woken });
    readyFrom[task] = woken;
    now = yields;
  }
  return lanes.map((lane) => fill(lane, slots));
}

/** Ends a lane where the picture ends. */
function fill(lane: readonly Stretch[], slots: number): readonly Stretch[] {
  const last = { state: 'ready', from: lane.at(-1)?.to ?? 0, to: slots } as const;
  return [...lane, last]
    .map((stretch) => ({ ...stretch, to: Math.min(stretch.to, slots) }))
    .filter(({ from, to }) => from < to);
}
