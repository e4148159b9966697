import { Kernel } from './Kernel';
import type { Peer } from './Peer';
import { type Client, type Traffic, textOf } from './Traffic';

/** Milliseconds after the last that a client does: an end for a server that never sleeps for good. */
const OVERTIME = 1000;

/** The server still wakes up long after everything is over. A real one would do so for ever. */
export class Overtime extends Error {
  override readonly name = 'Overtime';
}

class MortalKernel extends Kernel {
  endsAtMs = Number.POSITIVE_INFINITY;

  override select(...call: Parameters<Kernel['select']>): ReturnType<Kernel['select']> {
    if (this.now() > this.endsAtMs)
      throw new Overtime(
        `nothing has happened for ${OVERTIME / 1000} s, and the server still wakes up`,
      );
    return super.select(...call);
  }
}

/** What came of it. */
export interface Played {
  readonly kernel: Kernel;
  readonly listener: number;
  /** One for each client, in order. */
  readonly peers: readonly Peer[];
  /** What the server threw. A server that serves for ever ends with Deadlock: nobody will come any more. */
  readonly thrown: unknown;
}

/** Runs a server on a machine of its own with these clients, until nothing will happen any more. */
export function playTraffic(
  traffic: Traffic,
  serve: (kernel: Kernel, listener: number) => void,
): Played {
  const { sendBuffer, receiveBuffer, clients } = traffic;
  const kernel = new MortalKernel({ sendBuffer, receiveBuffer, patience: 100 });
  const listener = kernel.listen();
  let endsAtMs = 0;
  const peers = clients.map((client, index) => {
    const peer = kernel.connect(listener, { atMs: client.atMs });
    endsAtMs = Math.max(endsAtMs, act(peer, client, textOf(traffic, index), sendBuffer));
    return peer;
  });
  kernel.endsAtMs = endsAtMs + OVERTIME;
  let thrown: unknown;
  try {
    serve(kernel, listener);
  } catch (error) {
    thrown = error;
  }
  return { kernel, listener, peers, thrown };
}

/** Tells the peer what to do, and gives the time at which it has done everything, if the server is not late. */
function act(peer: Peer, client: Client, text: string, sendBuffer: number): number {
  let sent = 0;
  for (const { atMs, length } of client.sends) {
    peer.sends(atMs, text.slice(sent, sent + length));
    sent += length;
  }
  peer[client.ending](client.endsAtMs);
  if (!client.reads) return client.endsAtMs;
  const { fromMs, everyMs, maxBytes } = client.reads;
  // Reads enough for all that it has sent, and for the end.
  const times = Math.ceil(sent / Math.min(maxBytes, sendBuffer)) + 2;
  if (fromMs === 0) {
    peer.readsEvery(everyMs, maxBytes);
    return client.endsAtMs + times * everyMs;
  }
  const start = Math.max(fromMs, client.atMs);
  for (let time = 0; time < times; time += 1) peer.reads(start + time * everyMs, maxBytes);
  // At last it takes whatever is left.
  const last = Math.max(client.endsAtMs, start + times * everyMs) + 100;
  peer.reads(last);
  return last;
}
