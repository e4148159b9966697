import type { Rung, RungKind, RungSource } from './Rung';

const [US, MS, S] = [1e3, 1e6, 1e9];

/** One number, or from and to. */
type Range = number | readonly [low: number, high: number];

type Line = readonly [
  id: string,
  label: string,
  name: string,
  kind: RungKind,
  unit: number,
  range: Range,
  source?: RungSource,
];

// biome-ignore format: a table
const lines: readonly Line[] = [
  ['l1', 'L1 cache', 'a read from the L1 cache', 'works', 1, [0.5, 1], 'latency numbers'],
  ['call', 'Python function call', 'a Python function call', 'works', 1, [50, 60]],
  ['memory', 'Main memory', 'a read from main memory', 'works', 1, 100, 'latency numbers'],
  ['await', 'Await a coroutine', 'awaiting a coroutine', 'works', 1, [110, 150]],
  ['syscall', 'Cheap system call', 'a cheap system call from Python', 'kernel', US, [0.3, 0.4]],
  ['page-cache', 'Read 4 KiB from the page cache', 'a read of 4 KiB from the page cache', 'kernel', US, [0.8, 1.1]],
  ['sqlite', 'SQLite in memory: one row', 'a SELECT by key from SQLite in memory', 'works', US, [1.4, 2.6]],
  ['task', 'Create a task and await it', 'creating a task and awaiting it', 'works', US, [6, 9]],
  ['pipe', 'Pipe to a process and back', 'one byte through pipes to another process and back', 'waits', US, [7, 56]],
  ['open', 'Open, read, close a small file', 'opening, reading and closing a file in the page cache', 'kernel', US, [8, 11]],
  ['loopback', 'TCP echo on one machine', 'a TCP echo from another process of the machine', 'waits', US, [15, 19]],
  ['ssd', 'SSD random read', 'a random read from an SSD', 'waits', US, [16, 150], 'latency numbers'],
  ['thread-pool', 'Thread pool and back', 'handing a job to a thread pool and back', 'waits', US, [20, 75]],
  ['postgres', 'PostgreSQL: one row', 'a SELECT by key from PostgreSQL on the same machine', 'waits', US, [29, 36]],
  ['thread', 'Start a thread, join it', 'starting a thread and joining it', 'waits', US, [100, 195]],
  ['process-pool', 'Process pool and back', 'handing an int to a process pool and back', 'waits', US, [170, 400]],
  ['fsync', 'Write 4 KiB and fsync', 'a write of 4 KiB with fsync', 'waits', US, [200, 4000]],
  ['data-centre', 'Round trip in one data centre', 'a round trip in one data centre', 'waits', US, 500, 'latency numbers'],
  ['fork', 'Start a process: fork', 'starting a process by fork', 'waits', MS, [2, 3.2]],
  ['disk-seek', 'Hard disk seek', 'a seek of a hard disk', 'waits', MS, [2, 10], 'latency numbers'],
  ['gil', 'GIL switch interval', 'the switch interval of the GIL', 'limit', MS, 5, 'CPython'],
  ['pickle', '10 MiB to a process pool, back', 'handing 10 MiB to a process pool and back', 'waits', MS, [45, 66]],
  ['spawn', 'Start a process: spawn', 'starting a process by spawn', 'waits', MS, [89, 115]],
  ['ocean', 'California – Netherlands and back', 'a round trip from California to the Netherlands', 'waits', MS, 150, 'latency numbers'],
  ['httpx', 'httpx gives up', 'the time-out of httpx', 'limit', S, 5, 'httpx'],
  ['gunicorn', 'gunicorn kills a silent worker', 'the time-out of a gunicorn worker', 'limit', S, 30, 'gunicorn'],
  ['nginx', 'nginx gives up its upstream', 'the time-out of nginx for its upstream', 'limit', S, 60, 'nginx'],
];

/** What the ladder shows, in the order of the lower ends, the fastest first. */
export const rungs: readonly Rung[] = lines.map(
  ([id, label, name, kind, unit, range, source = 'measured']) => {
    const [low, high] = typeof range === 'number' ? [range, range] : range;
    // Times of a unit are whole nanoseconds, or halves of them: no digits that were never measured.
    const ns = (value: number) => Number((value * unit).toPrecision(6));
    return { id, label, name, kind, ns: [ns(low), ns(high)], source };
  },
);

/**
 * The rung of that name.
 *
 * @throws RangeError if there is none
 */
export function rungOf(id: string): Rung {
  const rung = rungs.find((one) => one.id === id);
  if (!rung) throw new RangeError(`There is no rung “${id}”.`);
  return rung;
}
