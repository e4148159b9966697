/** A callback with a name, and what it queues when it is called. */
export interface Planned {
  readonly name: string;
  readonly queues: readonly Planned[];
}

export type Plan = readonly Planned[];

const NAMES = 'ABCDEFGH';

/** All plans with this many callbacks, named in the order in which `show` writes them. */
export function everyPlan(callbacks: number): Plan[] {
  return plansFrom(0, callbacks);
}

/** Plans of the callbacks that have the numbers `first` to `last - 1`. */
function plansFrom(first: number, last: number): Plan[] {
  if (first >= last) return [[]];
  const plans: Plan[] = [];
  // The first callback queues those before `next`, directly or through one another.
  for (let next = first + 1; next <= last; next += 1) {
    for (const queues of plansFrom(first + 1, next)) {
      for (const others of plansFrom(next, last)) {
        plans.push([{ name: NAMES[first] ?? '?', queues }, ...others]);
      }
    }
  }
  return plans;
}

/** `A(B C) D`: A and D are queued at the beginning; when A is called, it queues B and C. */
export function show(plan: Plan): string {
  return plan
    .map(({ name, queues }) => (queues.length === 0 ? name : `${name}(${show(queues)})`))
    .join(' ');
}

/** What each pass has to call: a pass calls what the pass before has queued. */
export function passesOf(plan: Plan): string[] {
  const passes: string[] = [];
  for (let queued = plan; queued.length > 0; queued = queued.flatMap(({ queues }) => queues)) {
    passes.push(queued.map(({ name }) => name).join(' '));
  }
  return passes;
}
