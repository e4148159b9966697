import {
  BrokenPipe,
  type Client,
  ConnectionReset,
  Deadlock,
  echoProblem,
  echoProblemOf,
  type Kernel,
  type Traffic,
  trafficInWords,
} from '#kit';
import type { Coroutine } from './Coroutine';
import { Scheduler } from './Scheduler';

/** Bytes of a client that the server may hold. */
const MOST = 64;

export type EchoServer = (kernel: Kernel, listener: number) => Coroutine<void>;

/** A client who connects at 0 ms, sends so many bytes at these times, and ends 10 ms after the last. */
export function client(sends: Record<number, number>, more: Partial<Client> = {}): Client {
  const list = Object.entries(sends).map(([atMs, length]) => ({ atMs: Number(atMs), length }));
  const last = list.at(-1)?.atMs ?? 0;
  return { atMs: 0, sends: list, ending: 'ends', endsAtMs: last + 10, ...more };
}

/** What goes wrong when these clients come: who came, and the complaint. */
export function problemWith(
  server: EchoServer,
  clients: readonly Client[],
  sendBuffer = 1024,
): string | undefined {
  const traffic: Traffic = { sendBuffer, receiveBuffer: 1024, clients };
  const problem = echoProblemOf(traffic, serving(server), MOST);
  return problem === undefined ? undefined : `${trafficInWords(traffic)}. ${problem}`;
}

/** What goes wrong in the smallest crowd that fails. */
export function problemWithCrowds(
  server: EchoServer,
  endings?: readonly Client['ending'][],
): string | undefined {
  return echoProblem(serving(server), { maxKept: MOST, endings, crowds: 30 });
}

/**
 * Runs a server with a scheduler. What a coroutine has failed with is thrown at the end, so that a mistake is seen; not so what a
 * client has done, of which a test of its own speaks.
 */
function serving(server: EchoServer): (kernel: Kernel, listener: number) => void {
  return (kernel, listener) => {
    const scheduler = schedulerAfter(server, kernel, listener);
    for (const { outcome } of scheduler.jobs) {
      if (outcome?.ended !== 'threw') continue;
      const { value } = outcome;
      if (!(value instanceof ConnectionReset || value instanceof BrokenPipe)) throw value;
    }
  };
}

/** The scheduler, when nothing will happen any more. */
export function schedulerAfter(server: EchoServer, kernel: Kernel, listener: number): Scheduler {
  const scheduler = new Scheduler(kernel);
  scheduler.spawn(server(kernel, listener));
  try {
    scheduler.run();
  } catch (error) {
    if (!(error instanceof Deadlock)) throw error;
  }
  return scheduler;
}
