import { text } from './bytes';
import { BusyWaiting, Deadlock } from './errors';
import type { Kernel } from './Kernel';
import { Overtime, type Played, playTraffic } from './playTraffic';
import { randomTraffic } from './randomTraffic';
import { seededRandom } from './seededRandom';
import { smallerTraffics } from './smallerTraffics';
import { smallestFailing } from './smallestFailing';
import { type Client, type Traffic, textOf } from './Traffic';
import { clientName, shortened, trafficInWords } from './trafficInWords';

type Serve = (kernel: Kernel, listener: number) => void;

/**
 * Lets an echo server serve many crowds of clients, made by chance from seeds, and says what goes wrong in the smallest that fails.
 * `maxKept` is how many bytes of a client it may hold: those that it has read and not written yet.
 */
export function echoProblem(
  serve: Serve,
  options: {
    readonly maxKept: number;
    readonly endings?: readonly Client['ending'][];
    readonly crowds?: number;
  },
): string | undefined {
  const { maxKept, endings, crowds = 40 } = options;
  const problemOf = (traffic: Traffic) => echoProblemOf(traffic, serve, maxKept);
  for (let seed = 1; seed <= crowds; seed += 1) {
    const value = randomTraffic(seededRandom(seed), endings);
    const problem = problemOf(value);
    if (problem === undefined) continue;
    const smallest = smallestFailing({ value, problem }, smallerTraffics, problemOf);
    return `The smallest script that fails: ${trafficInWords(smallest.value)}. ${smallest.problem}`;
  }
  return undefined;
}

/** What goes wrong when an echo server serves these clients: in the words of the first of them who has a complaint. */
export function echoProblemOf(traffic: Traffic, serve: Serve, maxKept: number): string | undefined {
  const played = playTraffic(traffic, serve);
  const complaints = traffic.clients.map((_, index) => complaintOf(traffic, index, played));
  return (
    thrownProblem(played) ??
    complaints.find((one) => one !== undefined) ??
    descriptorProblem(played, maxKept)
  );
}

function thrownProblem({ thrown, kernel }: Played): string | undefined {
  if (thrown === undefined || thrown instanceof Deadlock) return undefined;
  if (thrown instanceof BusyWaiting)
    return `At ${kernel.now()} ms the server burns its processor: it calls the kernel again and again, and nothing comes of it`;
  if (thrown instanceof Overtime) return `At ${kernel.now()} ms ${thrown.message}`;
  if (!(thrown instanceof Error)) return `The server threw ${thrown}`;
  return `At ${kernel.now()} ms the server ended with ${thrown.name}: ${thrown.message}`;
}

function complaintOf(traffic: Traffic, index: number, { peers }: Played): string | undefined {
  const client = traffic.clients[index];
  const peer = peers[index];
  if (!client || !peer) return undefined;
  const sent = textOf(traffic, index);
  const got = text(peer.received());
  const name = clientName(index);
  if (!sent.startsWith(got))
    return `${name} sent ${shortened(sent)} in all, and got back ${shortened(got)}`;
  if (!client.reads) {
    const late = lateness(client, sent, peer.receipts);
    if (late) return `${name} ${late}`;
  }
  if (client.ending !== 'ends') return undefined;
  if (got !== sent)
    return `${name} sent ${shortened(sent) || 'nothing'} in all, and got back ${shortened(got) || 'nothing'}`;
  if (peer.sawEndAt === undefined)
    return `${name} has ended and got everything back, and the server does not close its connection`;
  return undefined;
}

/** A client that reads at once has each byte back at the moment when it was sent: a server's own code takes no time here. */
function lateness(
  { sends, ending, endsAtMs }: Client,
  sent: string,
  receipts: readonly { readonly at: number; readonly bytes: Uint8Array }[],
): string | undefined {
  let due = 0;
  for (const [index, { atMs, length }] of sends.entries()) {
    due += length;
    // Bytes of the same moment belong together, and those that come with a cut may be lost.
    if (sends[index + 1]?.atMs === atMs || (ending !== 'ends' && atMs >= endsAtMs)) continue;
    const back = receipts
      .filter(({ at }) => at <= atMs)
      .reduce((sum, { bytes }) => sum + bytes.length, 0);
    if (back >= due) continue;
    const had = shortened(sent.slice(0, back)) || 'nothing';
    return `reads at once, so at ${atMs} ms it should have ${shortened(sent.slice(0, due))} back. It had ${had}`;
  }
  return undefined;
}

function descriptorProblem({ kernel, listener }: Played, maxKept: number): string | undefined {
  /** Bytes read and not written, for each open descriptor. */
  const kept = new Map<number, number>();
  for (const entry of kernel.log) {
    if (entry.error === 'EBADF' && 'fd' in entry)
      return `At ${entry.at} ms the server calls ${entry.call} on descriptor ${entry.fd}, which is closed`;
    if (entry.error === 'EBADF') return `At ${entry.at} ms it watches a descriptor that is closed`;
    if (entry.error !== undefined) continue;
    if (entry.call === 'accept' && entry.result !== undefined) kept.set(entry.result, 0);
    if (entry.call === 'close' && entry.fd === listener) return 'The server closes its listener';
    if (entry.call === 'close') kept.delete(entry.fd);
    if (entry.call !== 'read' && entry.call !== 'write') continue;
    const { call, fd, at, result = 0 } = entry;
    const now = (kept.get(fd) ?? 0) + (call === 'read' ? result : -result);
    kept.set(fd, now);
    if (now > maxKept)
      return `At ${at} ms the server holds ${now} bytes of one client that it has not written yet; ${maxKept} are allowed`;
  }
  const [left] = kept.keys();
  if (left === undefined) return undefined;
  return `All clients are gone, and descriptor ${left} is still open`;
}
