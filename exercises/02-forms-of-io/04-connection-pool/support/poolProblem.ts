import { type Clock, everyList, settle, VirtualClock } from '#kit';
import { type Connection, Database } from './Database';
import { type Played, Requests } from './Requests';

type MakePool = (options: { size: number; connect: () => Connection; clock: Clock }) => Played;

const moves = [
  'acquire',
  'release the oldest',
  'release the newest',
  '1 ms',
  'close',
  'release again',
] as const;
type Move = (typeof moves)[number];

/** What the text of the exercise says: how far each request is, the oldest first. */
class Expected {
  readonly states: string[] = [];
  readonly #deadlines: number[] = [];
  #now = 0;
  #closed = false;

  constructor(readonly size: number) {}

  acquire(timeoutMs: number): void {
    this.#deadlines.push(this.#now + timeoutMs);
    if (this.#closed) this.states.push('PoolClosed');
    else this.states.push(this.#count('has one') < this.size ? 'has one' : 'waits');
  }
  release(request: number): void {
    this.states[request] = 'gave it back';
    const next = this.states.indexOf('waits');
    if (next >= 0) this.states[next] = 'has one';
  }
  pass(ms: number): void {
    this.#now += ms;
    this.#turn('PoolTimeout', (request) => (this.#deadlines[request] ?? 0) <= this.#now);
  }
  close(): void {
    this.#closed = true;
    this.#turn('PoolClosed', () => true);
  }
  #count(state: string): number {
    return this.states.filter((one) => one === state).length;
  }
  #turn(state: string, which: (request: number) => boolean): void {
    this.states.forEach((one, request) => {
      if (one === 'waits' && which(request)) this.states[request] = state;
    });
  }
}

/**
 * Plays every schedule of up to three moves, the shortest first, and says what goes wrong in the first that fails. Before it, all
 * connections are lent and two requests wait, for 3 and for 2 ms; a newcomer waits for 2 ms. At the end everything comes back.
 */
export async function poolProblem(makePool: MakePool, size: number): Promise<string | undefined> {
  for (const length of [0, 1, 2, 3]) {
    for (const schedule of everyList(moves, length)) {
      const problem = await play(makePool, size, schedule);
      if (!problem) continue;
      const then = schedule.join(', ') || 'nothing more';
      return `the shortest schedule that fails: ${size} lent, two requests wait for 3 and for 2 ms; then: ${then}; at last all is given back, and 5 ms pass. ${problem}`;
    }
  }
  return undefined;
}

async function play(makePool: MakePool, size: number, schedule: readonly Move[]) {
  const clock = new VirtualClock();
  const database = new Database();
  const requests = new Requests(makePool({ size, connect: () => database.connect(), clock }));
  const expected = new Expected(size);
  const problems: string[] = [];

  const acquire = (timeoutMs: number) => {
    requests.acquire(timeoutMs);
    expected.acquire(timeoutMs);
  };
  const release = (which: 0 | -1) => {
    const request = requests.holders().at(which);
    if (!request) return;
    const threw = requests.release(request);
    expected.release(requests.all.indexOf(request));
    if (threw !== 'nothing') problems.push(`release threw ${threw}`);
  };
  /** A connection that somebody gave back, and nobody has now, is given back a second time. */
  const releaseAgain = () => {
    const lent = requests.holders().map(({ connection }) => connection);
    const back = requests.all.find(
      ({ state, connection }) => state === 'gave it back' && !lent.includes(connection),
    );
    if (!back) return;
    const threw = requests.release(back);
    if (threw !== 'NotLent')
      problems.push(`A second release should throw NotLent, and threw ${threw}`);
  };
  const pass = (ms: number) => {
    clock.advance(ms);
    expected.pass(ms);
  };
  const make = (move: Move) => {
    if (move === 'acquire') acquire(2);
    else if (move === 'release the oldest') release(0);
    else if (move === 'release the newest') release(-1);
    else if (move === '1 ms') pass(1);
    else if (move === 'release again') releaseAgain();
    else {
      requests.pool.close();
      expected.close();
    }
  };
  const look = async () => {
    const wanted = () => expected.states.join(', ');
    // Most promises are settled after a few turns. Only where one is not is it worth waiting longer.
    await settle(6);
    if (requests.states() !== wanted()) await settle();
    if (requests.states() !== wanted())
      problems.push(`The requests should be so: ${wanted()}. They are so: ${requests.states()}`);
    if (database.open > size) problems.push(`${database.open} connections are open`);
    if (requests.holders().some(({ connection }) => !connection?.isOpen))
      problems.push('A request has a connection, and the connection was closed');
    return problems[0] ?? requests.problems[0];
  };

  for (let request = 0; request < size; request += 1) acquire(1);
  acquire(3);
  acquire(2);
  let problem = await look();
  for (const move of schedule) {
    if (problem) return problem;
    make(move);
    problem = await look();
  }
  while (!problem && requests.holders().length > 0) {
    release(0);
    problem = await look();
  }
  pass(5);
  if (problem) return problem;
  if (clock.timers > 0)
    return `Nobody waits any more, and timers that are still set: ${clock.timers}`;
  const closed = schedule.includes('close');
  if (closed && database.open > 0)
    return `The pool is closed and has everything back; connections that are still open: ${database.open}`;
  return undefined;
}
