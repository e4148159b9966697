import { type Client, type Traffic, textOf } from './Traffic';

/** Of more clients than these, only the number is told. */
const MOST_TOLD = 5;

/** `client A connects at 0 ms, sends ab at 5 ms, reads 5 bytes every 10 ms, ends at 20 ms; the send buffer holds 4 bytes`. */
export function trafficInWords(traffic: Traffic): string {
  const { sendBuffer, receiveBuffer } = traffic;
  const clients = traffic.clients
    .slice(0, MOST_TOLD)
    .map((client, index) => clientInWords(clientName(index), client, textOf(traffic, index)));
  const more = traffic.clients.length - clients.length;
  if (more > 0) clients.push(`and ${more} more clients`);
  const buffers = [
    sendBuffer < 1024 ? `the send buffer holds ${bytesInWords(sendBuffer)}` : '',
    receiveBuffer < 1024 ? `the receive buffer holds ${bytesInWords(receiveBuffer)}` : '',
  ];
  return [...clients, ...buffers].filter(Boolean).join('; ') || 'nobody comes';
}

/** `A` for the first. */
export function clientName(index: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + index);
}

function clientInWords(name: string, client: Client, text: string): string {
  let sent = 0;
  const sends = client.sends.map(({ atMs, length }) => {
    sent += length;
    return `sends ${shortened(text.slice(sent - length, sent))} at ${atMs} ms`;
  });
  return `client ${[`${name} connects at ${client.atMs} ms`, ...sends, ...readingInWords(client), `${client.ending} at ${client.endsAtMs} ms`].join(', ')}`;
}

function readingInWords({ reads }: Client): string[] {
  if (!reads) return [];
  const from = reads.fromMs > 0 ? `nothing before ${reads.fromMs} ms and then ` : '';
  return [`reads ${from}${bytesInWords(reads.maxBytes)} every ${reads.everyMs} ms`];
}

function bytesInWords(count: number): string {
  return count === 1 ? '1 byte' : `${count} bytes`;
}

/** A long text by its ends and its length. */
export function shortened(text: string): string {
  return text.length > 20 ? `${text.slice(0, 5)}…${text.slice(-5)} (${text.length})` : text;
}
