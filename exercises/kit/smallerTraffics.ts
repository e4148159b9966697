import type { Client, Traffic } from './Traffic';

/** The same traffic with a little less in it, in every way that there is; the largest steps first. */
export function* smallerTraffics(traffic: Traffic): Generator<Traffic> {
  const { clients } = traffic;
  const replaced = (index: number, ...instead: Client[]): Traffic => ({
    ...traffic,
    clients: withInstead(clients, index, instead),
  });
  for (const index of clients.keys()) yield replaced(index);
  for (const [index, client] of clients.entries())
    for (const smaller of smallerClients(client)) yield replaced(index, smaller);
  if (traffic.receiveBuffer < 1024) yield { ...traffic, receiveBuffer: 1024 };
  if (traffic.sendBuffer < 1024) yield { ...traffic, sendBuffer: 1024 };
}

function* smallerClients(client: Client): Generator<Client> {
  const { sends, reads, atMs } = client;
  for (const index of sends.keys()) yield { ...client, sends: withInstead(sends, index, []) };
  if (reads) yield { ...client, reads: undefined };
  if (client.ending !== 'ends') yield { ...client, ending: 'ends' };
  for (const [index, send] of sends.entries()) {
    // A large step first, and at last one byte. A client sends one byte at least.
    for (const part of [0, 0.5, 0.9, 1]) {
      const length = Math.max(1, Math.min(send.length - 1, Math.floor(send.length * part)));
      if (length < send.length)
        yield { ...client, sends: withInstead(sends, index, [{ ...send, length }]) };
    }
  }
  const first = sends[0]?.atMs ?? client.endsAtMs;
  if (first > atMs) yield { ...client, atMs: first };
  const last = sends.at(-1)?.atMs ?? atMs;
  if (client.endsAtMs > last) yield { ...client, endsAtMs: last };
}

function withInstead<T>(items: readonly T[], index: number, instead: readonly T[]): T[] {
  return [...items.slice(0, index), ...instead, ...items.slice(index + 1)];
}
