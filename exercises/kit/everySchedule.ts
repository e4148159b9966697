import { areDependent } from './Access';
import { addEndings, type Ending, endingOf, type HowItEnds } from './Ending';
import { StepOrder } from './StepOrder';
import { nameOf } from './schedule';
import { type Scene, Threads } from './Threads';
import { Walk } from './Walk';

export interface WalkOptions<Result> {
  /** What a right ending is. With it the walk stops soon after a wrong one: enough is seen. A schedule without end is always wrong, and so is a deadlock. */
  readonly isRight?: (ending: Ending<Result>) => boolean;
  /** Whether to walk only one of several orders that come to the same. True unless threads share more than cells and locks. */
  readonly reduce?: boolean;
  /** How many steps one thread may take. Who takes more goes on for ever, and the walk ends there. 100. */
  readonly maxSteps?: number;
  /** How many runs to make at most. 20 000. */
  readonly maxRuns?: number;
}

/** How many runs are made after the first that has ended wrong: among them may be a calmer one. */
const RUNS_AFTER_WRONG = 200;

/** A point of a run at which more than one thread could go on. */
interface Fork {
  choice: number;
  /** Who has been tried here, or elsewhere in a way that comes to the same. */
  readonly asleep: Set<number>;
  readonly left: number[];
}

/**
 * Runs a program of threads under all its schedules, and tells how they end. `setUp` is called anew for each run and must make
 * everything afresh: its cells, locks and threads.
 *
 * The search is stateless: it remembers no states, only which choices of the present run are left to try. Sleep sets
 * (P. Godefroid, Partial-Order Methods for the Verification of Concurrent Systems, 1996) leave out a schedule that
 * differs from a walked one only in the order of accesses that do not touch each other; `StepOrder` counts those.
 */
export function everySchedule<Result>(
  setUp: () => Scene<Result>,
  { isRight, reduce = true, maxSteps = 100, maxRuns = 20_000 }: WalkOptions<Result> = {},
): Walk<Result> {
  const endings = new Map<string, Ending<Result>>();
  const add = (ending: Ending<Result>) => {
    const key = `${ending.how} ${ending.words}`;
    const known = endings.get(key);
    endings.set(key, known ? addEndings(known, ending) : ending);
  };
  const path: Fork[] = [];
  let runs = 0;
  let runsLeft = maxRuns;
  let isComplete = true;

  do {
    if (runsLeft === 0) {
      isComplete = false;
      break;
    }
    runsLeft -= 1;
    runs += 1;
    const threads = new Threads(setUp);
    const how = follow(threads, path, { reduce, maxSteps });
    if (how === 'endless') {
      add(endlessOf(setUp, threads, maxSteps));
      isComplete = false;
      break;
    }
    if (how !== 'asleep') {
      const order = reduce ? new StepOrder(threads.steps, threads.count) : undefined;
      const schedule = order?.calmest() ?? threads.steps.map(({ thread }) => thread);
      const ending = endingOf(threads, how, order?.count() ?? 1, schedule);
      add(ending);
      if (isRight && (how === 'deadlock' || !isRight(ending)))
        runsLeft = Math.min(runsLeft, RUNS_AFTER_WRONG);
    }
  } while (nextPath(path));

  return new Walk(setUp, Array.from(endings.values()), { runs, isComplete, isRight });
}

/** Takes the choices of `path`, then chooses on to the end and adds its choices to `path`. */
function follow(
  threads: Threads<unknown>,
  path: Fork[],
  { reduce, maxSteps }: { readonly reduce: boolean; readonly maxSteps: number },
): HowItEnds | 'asleep' {
  let asleep = new Set<number>();
  for (let depth = 0; ; depth += 1) {
    let fork = path[depth];
    if (fork === undefined) {
      const ready = threads.ready();
      if (ready.length === 0) return threads.waits().length === 0 ? 'ended' : 'deadlock';
      const last = threads.steps.at(-1)?.thread;
      const awake = ready.filter((thread) => !asleep.has(thread));
      // Whoever went last goes on, so that the first run has no switches but those between threads.
      const [choice, ...left] = awake.sort((a, b) => Number(b === last) - Number(a === last));
      if (choice === undefined) {
        finish(threads, maxSteps);
        return 'asleep';
      }
      fork = { choice, asleep, left };
      path.push(fork);
    }
    const { choice } = fork;
    if (threads.stepsOf(choice) === maxSteps) return 'endless';
    // Only the last choice of the path is new, and what follows it.
    if (reduce && depth >= path.length - 1) asleep = stillAsleep(threads, fork);
    threads.step(choice);
  }
}

/** Who sleeps is woken by an access that its own depends on: then the order of the two may matter. */
function stillAsleep(threads: Threads<unknown>, { asleep, choice }: Fork): Set<number> {
  const access = threads.next(choice);
  const still = Array.from(asleep).filter((thread) => {
    const other = threads.next(thread);
    return other !== undefined && access !== undefined && !areDependent(other, access);
  });
  return new Set(still);
}

/** Takes a run to its end of which the ending is known, so that nobody in it still holds what later runs need. */
function finish(threads: Threads<unknown>, maxSteps: number): void {
  for (let [next] = threads.ready(); next !== undefined; [next] = threads.ready()) {
    if (threads.stepsOf(next) === maxSteps) return;
    threads.step(next);
  }
}

/** Turns the path to its next untried choice; false when there is none left. */
function nextPath(path: Fork[]): boolean {
  for (let fork = path.at(-1); fork !== undefined; fork = path.at(-1)) {
    fork.asleep.add(fork.choice);
    const next = fork.left.shift();
    if (next !== undefined) {
      fork.choice = next;
      return true;
    }
    path.pop();
  }
  return false;
}

/**
 * The ending of a run without end. It is the more telling the fairer the schedule: if the threads also go on for ever
 * when they take turns, none of them can say that it was not let.
 */
function endlessOf<Result>(
  setUp: () => Scene<Result>,
  found: Threads<Result>,
  maxSteps: number,
): Ending<Result> {
  for (const turn of [1, 2, 3]) {
    const threads = new Threads(setUp);
    for (let thread = 0; threads.ready().length > 0; thread = (thread + 1) % threads.count) {
      for (let step = 0; step < turn && threads.isReady(thread); step += 1) {
        if (threads.stepsOf(thread) === maxSteps) return ending(threads, fairWords(threads));
        threads.step(thread);
      }
    }
  }
  const busy = found.steps.at(-1)?.thread ?? 0;
  return ending(found, `${nameOf(busy)} goes on and on, and whoever could end it is not let`);

  function ending(threads: Threads<Result>, words: string): Ending<Result> {
    const schedule = threads.steps.map(({ thread }) => thread);
    return { ...endingOf(threads, 'endless', 1, schedule), words };
  }
}

function fairWords(threads: Threads<unknown>): string {
  const busy = threads.ready().map(nameOf).join(' and ');
  return `${busy} go on and on, although they take turns`;
}
