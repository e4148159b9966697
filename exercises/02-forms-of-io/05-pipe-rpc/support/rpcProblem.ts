import { everyList, settle } from '#kit';
import { Calls, type Played } from './Calls';
import { frame, OtherProcess } from './OtherProcess';

const moves = [
  'call',
  'answer the oldest',
  'answer the newest',
  'answer nobody',
  'half an answer',
  'close',
] as const;
type Move = (typeof moves)[number];

/**
 * Plays every schedule of up to three moves, the shortest first, and says what goes wrong in the first that fails. Two calls wait
 * before it; at the end the other process answers what it can, and is gone.
 */
export async function rpcProblem(
  makeClient: (write: (bytes: Uint8Array) => void) => Played,
): Promise<string | undefined> {
  for (const length of [0, 1, 2, 3]) {
    for (const schedule of everyList(moves, length)) {
      const problem = await play(makeClient, schedule);
      if (!problem) continue;
      const then = schedule.join(', ') || 'nothing more';
      return `the shortest schedule that fails: two calls wait; then: ${then}; at last the oldest is answered, and the other process is gone. ${problem}`;
    }
  }
  return undefined;
}

async function play(
  makeClient: (write: (bytes: Uint8Array) => void) => Played,
  schedule: readonly Move[],
): Promise<string | undefined> {
  const other = new OtherProcess();
  const calls = new Calls(makeClient(other.write));
  /** What the text of the exercise says. The calls are numbered from 0, and call 3 is answered with 30. */
  const expected: string[] = [];
  /** The calls that are not answered yet. */
  const open: number[] = [];
  let owed = new Uint8Array(0);
  let gone = false;

  const call = () => {
    const number = expected.push(gone ? 'PeerGone' : 'waits') - 1;
    calls.call(number);
    if (!gone) open.push(number);
  };
  /** An answer to a call is on its way; `part` of it arrives, behind what is owed of the one before. */
  const answer = (number: number, part: number) => {
    finish();
    const id = other.questions.find(({ argument }) => argument === number)?.id;
    const whole = frame({ id, result: number * 10 });
    const cut = Math.floor(whole.length * part);
    calls.hear(whole.slice(0, cut));
    owed = whole.slice(cut);
    if (part === 1) arrived(number);
    else half = number;
  };
  let half: number | undefined;
  const arrived = (number: number) => {
    if (open.includes(number)) expected[number] = String(number * 10);
    open.splice(open.indexOf(number), open.includes(number) ? 1 : 0);
  };
  const finish = () => {
    if (half === undefined) return;
    calls.hear(owed);
    arrived(half);
    half = undefined;
  };
  const close = () => {
    gone = true;
    calls.client.onClose();
    for (const number of open.splice(0)) expected[number] = 'PeerGone';
  };
  const make = (move: Move) => {
    const whole = open.filter((number) => number !== half);
    const first = whole[0];
    const last = whole.at(-1);
    if (move === 'call') call();
    else if (move === 'close') close();
    else if (move === 'answer nobody') {
      finish();
      calls.hear(frame({ id: 1_000_000, result: 'nobody asked' }));
    } else if (first === undefined || last === undefined) finish();
    else answer(move === 'answer the newest' ? last : first, move === 'half an answer' ? 0.5 : 1);
  };
  const problem = async () => {
    // Most promises are settled after a few turns. Only where one is not is it worth waiting longer.
    await settle(6);
    if (calls.inWords() !== expected.join(', ')) await settle();
    if (calls.inWords() !== expected.join(', '))
      return `The calls should have ended so: ${expected.join(', ')}. They ended so: ${calls.inWords()}`;
    const asked = expected.filter((_, number) => !gone || !refused.has(number)).length;
    const { questions } = other;
    if (questions.length !== asked)
      return `Questions that should be in the pipe: ${asked}; that are: ${questions.length}`;
    return undefined;
  };
  const refused = new Set<number>();

  for (const move of ['call', 'call', ...schedule, 'answer the oldest', 'close', 'call'] as const) {
    if (gone && move === 'call') refused.add(expected.length);
    make(move);
    const found = await problem();
    if (found) return found;
  }
  return undefined;
}
