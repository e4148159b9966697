import { settle } from '#kit';
import { Computer, type Process, WorkerCrashed } from './Computer';
import { type Photo, shrink } from './jobs';
import { loads } from './pickle';

interface Pool {
  map<T, R>(fn: (item: T) => R, items: readonly T[]): Promise<PromiseSettledResult<R>[]>;
}

type MakePool = (computer: Computer, size: number) => Pool;

/** Photos A, B, C and so on. */
export const photos = (count: number): Photo[] =>
  Array.from({ length: count }, (_, n) => ({ name: 'ABCDEFGH'.charAt(n), width: 400 }));

/** An outcome in words: `fulfilled`, `rejected with WorkerCrashed -9`. */
export function told(outcome: PromiseSettledResult<unknown> | undefined): string {
  if (!outcome) return 'has no outcome';
  if (outcome.status === 'fulfilled') return `fulfilled with ${show(outcome.value)}`;
  const { reason } = outcome;
  return `rejected with ${reason instanceof WorkerCrashed ? `WorkerCrashed ${reason.code}` : reason}`;
}

/** `1 photo`, `2 photos`. */
export const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`;

const show = (value: unknown) => JSON.stringify(value) ?? String(value);

/**
 * Plays every schedule of up to so many photos on one, two and three workers, the fewest photos first: at each moment any busy process
 * may finish, or be killed, so many times in all. Says what goes wrong in the first that fails, of the outcomes or of the workers.
 */
export async function explore(
  makePool: MakePool,
  look: 'outcomes' | 'workers',
  { photos: most, kills }: { readonly photos: number; readonly kills: number },
): Promise<string | undefined> {
  for (let count = 1; count <= most; count += 1) {
    // More than one worker too many is like one too many.
    for (let size = 1; size <= Math.min(3, count + 1); size += 1) {
      for (let path: number[] | undefined = []; path; ) {
        const run = await new Run(makePool, count, size, kills).play(path);
        const problem = run.problems[look];
        if (problem) {
          return `the shortest schedule that fails, with ${counted(size, 'worker')} and ${counted(count, 'photo')}: ${problem}`;
        }
        path = nextPath(run.path, run.choices);
      }
    }
  }
  return undefined;
}

/** The path behind this one, when all paths are tried in order; nothing behind the last. */
function nextPath(path: readonly number[], choices: readonly number[]): number[] | undefined {
  for (let at = path.length - 1; at >= 0; at -= 1) {
    const next = (path[at] ?? 0) + 1;
    if (next < (choices[at] ?? 0)) return [...path.slice(0, at), next];
  }
  return undefined;
}

/** One schedule: a path of choices, one for each move. Where the path ends, the first choice is taken. */
class Run {
  readonly moves: string[] = [];
  readonly path: number[] = [];
  readonly choices: number[] = [];
  readonly problems: { outcomes?: string; workers?: string } = {};
  readonly #computer = new Computer();
  readonly #photos: readonly Photo[];
  readonly #ends = new Map<string, string>();
  #outcomes: readonly PromiseSettledResult<Photo>[] | undefined;
  #started = 0;

  constructor(
    readonly makePool: MakePool,
    count: number,
    readonly size: number,
    readonly kills: number,
  ) {
    this.#photos = photos(count);
  }

  async play(path: readonly number[]): Promise<this> {
    try {
      const pool = this.makePool(this.#computer, this.size);
      pool.map(shrink, this.#photos).then(
        (outcomes) => {
          this.#outcomes = outcomes;
        },
        (error) => {
          this.#problem('outcomes', `map itself failed: ${error}`);
        },
      );
      await settle(20);
      this.#lookAtWorkers();
      for (let move = 0; move < 12 && this.#computer.busy().length > 0; move += 1) {
        this.#move(path[move] ?? 0);
        await settle(20);
        this.#lookAtWorkers();
      }
    } catch (error) {
      this.#problem('outcomes', `An exception came out of the pool: ${error}`);
    }
    await settle(20);
    this.#lookAtOutcomes();
    return this;
  }

  #move(choice: number): void {
    const busy = this.#computer.busy();
    const mayKill = this.moves.filter((move) => move.includes('killed')).length < this.kills;
    this.choices.push(mayKill ? busy.length * 2 : busy.length);
    this.path.push(choice);
    const process = busy[choice % busy.length];
    if (!process) return;
    const name = nameOf(process);
    if (choice < busy.length) {
      this.moves.push(`process ${process.number} finishes ${name}`);
      if (!this.#ends.has(name))
        this.#ends.set(name, `fulfilled with ${show({ name, width: 40 })}`);
      process.finish();
    } else {
      this.moves.push(`process ${process.number} is killed over ${name}`);
      if (!this.#ends.has(name)) this.#ends.set(name, 'rejected with WorkerCrashed -9');
      process.die(-9);
    }
  }

  #lookAtWorkers(): void {
    const [alive, busy] = [this.#computer.alive().length, this.#computer.busy()];
    const left = this.#photos.length - this.#ends.size;
    const wanted = Math.min(this.size, left);
    const isNew = this.#computer.processes.length > this.#started;
    this.#started = this.#computer.processes.length;
    if (alive > this.size)
      this.#problem('workers', `${alive} processes are there, and the pool may have ${this.size}`);
    if (busy.length !== wanted)
      this.#problem(
        'workers',
        `${counted(left, 'photo')} left to do, so ${counted(wanted, 'worker')} should be busy. Busy are ${busy.length}`,
      );
    if (busy.some(({ pipe }) => pipe.length > 1))
      this.#problem(
        'workers',
        'A worker has been sent a photo before it has answered the last one',
      );
    if (isNew && busy.length < alive)
      this.#problem('workers', 'A process was started, and one has nothing to do');
  }

  #lookAtOutcomes(): void {
    if (!this.#outcomes) {
      this.#problem('outcomes', 'Nothing more happens, and map never answers');
      return;
    }
    const wanted = this.#photos.map(
      ({ name }) => `${name} ${this.#ends.get(name) ?? 'is not done'}`,
    );
    const got = this.#photos.map(({ name }, n) => `${name} ${told(this.#outcomes?.[n])}`);
    if (got.join() !== wanted.join())
      this.#problem('outcomes', `Expected: ${wanted.join('; ')}. Yours: ${got.join('; ')}`);
  }

  /** The first problem counts, with the moves that led to it. */
  #problem(about: 'outcomes' | 'workers', what: string): void {
    this.problems[about] ??= `${this.moves.join(', ') || 'nothing has happened yet'}. ${what}`;
  }
}

/** The photo that this process works on. */
export function nameOf(process: Process): string {
  const { item } = loads(process.pipe[0] ?? '{}') as { readonly item?: Partial<Photo> };
  return item?.name ?? '?';
}
