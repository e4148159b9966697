import { everyList, settle } from '#kit';
import { Listening, type Played } from './Listening';

type Policy = 'drop-oldest' | 'disconnect';

interface Channel {
  subscribe(): Played;
  publish(message: number): void;
  close(): void;
}

const moves = ['publish', 'A next', 'B next', 'A leaves', 'C comes', 'close'] as const;
type Move = (typeof moves)[number];

/** What the text of the exercise says of one subscriber, for a buffer of one message. */
class Expected {
  readonly got: string[] = [];
  lost = 0;
  #buffer: number | undefined;
  #end: string | undefined;

  constructor(readonly policy: Policy) {}

  next(): void {
    if (this.#buffer === undefined) this.got.push(this.#end ?? 'waits');
    else this.got.push(String(this.#buffer));
    this.#buffer = undefined;
  }
  message(value: number): void {
    const waits = this.got.indexOf('waits');
    if (this.#end) return;
    if (waits >= 0) this.got[waits] = String(value);
    else if (this.#buffer === undefined) this.#buffer = value;
    else if (this.policy === 'disconnect') this.#end = 'TooSlow';
    else {
      this.#buffer = value;
      this.lost += 1;
    }
  }
  close(): void {
    this.#end ??= 'done';
    this.got.forEach((one, call) => {
      if (one === 'waits') this.got[call] = 'done';
    });
  }
  leave(): void {
    this.#buffer = undefined;
    this.close();
    this.#end = 'done';
  }
}

/**
 * Plays every schedule of up to four moves with a buffer of one message, the shortest first, and says what goes wrong in the
 * first that fails. A and B subscribe before it; at the end each subscriber calls `next` twice.
 */
export async function channelProblem(
  makeChannel: (policy: Policy) => Channel,
  policy: Policy,
): Promise<string | undefined> {
  for (const length of [0, 1, 2, 3, 4]) {
    for (const schedule of everyList(moves, length)) {
      const problem = await play(makeChannel(policy), policy, schedule);
      if (!problem) continue;
      const then = schedule.join(', ') || 'nothing more';
      return `the shortest schedule that fails, with capacity 1 and '${policy}': A and B subscribe; then: ${then}; at last each calls next twice. ${problem}`;
    }
  }
  return undefined;
}

async function play(channel: Channel, policy: Policy, schedule: readonly Move[]) {
  const names: string[] = [];
  const real: Listening[] = [];
  const expected: Expected[] = [];
  let published = 0;
  let closed = false;

  const come = (name: string) => {
    if (names.includes(name)) return;
    names.push(name);
    real.push(new Listening(channel.subscribe()));
    expected.push(new Expected(policy));
    if (closed) expected.at(-1)?.close();
  };
  const next = (index: number) => {
    real[index]?.next();
    expected[index]?.next();
  };
  const publish = () => {
    published += 1;
    let threw = 'nothing';
    try {
      channel.publish(published);
    } catch (error) {
      threw = error instanceof Error ? error.name : String(error);
    }
    if (!closed) for (const one of expected) one.message(published);
    const wanted = closed ? 'ChannelClosed' : 'nothing';
    return threw === wanted ? undefined : `publish should throw ${wanted}, and threw ${threw}`;
  };
  const make = (move: Move) => {
    if (move === 'publish') return publish();
    if (move === 'A next') next(0);
    else if (move === 'B next') next(1);
    else if (move === 'C comes') come('C');
    else if (move === 'A leaves') {
      real[0]?.leave();
      expected[0]?.leave();
    } else {
      closed = true;
      channel.close();
      for (const one of expected) one.close();
    }
    return undefined;
  };
  const difference = () => {
    const index = names.findIndex((_, n) => real[n]?.got.join() !== expected[n]?.got.join());
    if (index === -1) return undefined;
    return `The calls of next by ${names[index]} should have ended so: ${expected[index]?.got.join(', ')}. They ended so: ${real[index]?.got.join(', ')}`;
  };
  /** Most answers are there after a few turns. Only where one is missing is it worth waiting longer. */
  const lastingDifference = async () => {
    await settle(6);
    if (!difference()) return undefined;
    await settle();
    return difference();
  };

  come('A');
  come('B');
  for (const move of schedule) {
    const problem = make(move);
    const found = problem ?? (await lastingDifference());
    if (found) return found;
  }
  for (const index of names.flatMap((_, n) => [n, n])) next(index);
  const found = await lastingDifference();
  const miscounted = names.findIndex((_, n) => real[n]?.subscription.lost !== expected[n]?.lost);
  return (
    found ??
    (miscounted === -1
      ? undefined
      : `lost of ${names[miscounted]} should be ${expected[miscounted]?.lost}, and is ${real[miscounted]?.subscription.lost}`)
  );
}
