import { bytes, cutAt, everyCut, type Kernel, text } from '#kit';
import { EdgeServer } from './EdgeServer';
import type { Sink } from './Sink';

type OnReadable = (kernel: Kernel, fd: number, sink: Sink) => string;
const ENDINGS = [
  'says no more',
  'ends with the last bytes',
  'ends later',
  'cuts the connection later',
] as const;
type Ending = (typeof ENDINGS)[number];

/**
 * Plays every small script: four letters, cut everywhere, one piece every 10 ms; receive buffers of 1 to 4 bytes; sinks that have enough
 * after each write, after every second, or never. Says what goes wrong in the first that fails, the fewest pieces first.
 */
export function edgeProblem(
  onReadable: OnReadable,
  fullAfter: readonly (number | undefined)[],
): string | undefined {
  for (const cuts of everyCut(4)) {
    const pieces = cutAt(bytes('abcd'), cuts).map(text);
    for (const receiveBuffer of [4, 2, 1])
      for (const ending of ENDINGS)
        for (const enough of fullAfter) {
          const problem = play(onReadable, pieces, receiveBuffer, ending, enough);
          if (problem) return problem;
        }
  }
  return undefined;
}

function play(
  onReadable: OnReadable,
  pieces: readonly string[],
  receiveBuffer: number,
  ending: Ending,
  fullAfter: number | undefined,
): string | undefined {
  const last = (pieces.length - 1) * 10;
  const server = new EdgeServer({ onReadable, receiveBuffer, fullAfter }, (peer) => {
    pieces.forEach((piece, index) => {
      peer.sends(index * 10, piece);
    });
    if (ending === 'ends with the last bytes') peer.ends(last);
    // The sink is slow, and a cut takes away what has not arrived in the buffer yet.
    if (ending === 'ends later') peer.ends(last + 100);
    if (ending === 'cuts the connection later') peer.resets(last + 100);
  }).run();

  const got = server.got.map((one) => one.replace(/ at .*/, '')).join('');
  const then = { 'says no more': '', 'cuts the connection later': 'ConnectionReset' };
  const wanted = `abcd${then[ending as keyof typeof then] ?? 'end'}`;
  if (got === wanted && server.waitedUntil === undefined) return undefined;
  const sent = pieces.map((piece, index) => `${piece} at ${index * 10} ms`).join(', ');
  const sink = fullAfter
    ? `has enough after ${fullAfter === 1 ? 'each write' : `every ${fullAfter} writes`}`
    : 'always has room';
  const script = `the shortest script that fails: the peer sends ${sent}, and ${ending}; the receive buffer holds ${receiveBuffer}; the sink ${sink}`;
  if (server.waitedUntil !== undefined)
    return `${script}. onReadable has waited, until ${server.waitedUntil} ms`;
  const { states, sleepsForEver } = server;
  const sleeps =
    sleepsForEver && got.length < wanted.length
      ? '. Then the server sleeps for an event that never comes'
      : '';
  return `${script}. The sink should have got: ${inWords(wanted)}. It got: ${inWords(got)}. onReadable answered: ${states.join(', ')}${sleeps}`;
}

/** `abcd, end`. */
function inWords(got: string): string {
  return got.replace(/(.)(end|ConnectionReset)/g, '$1, $2') || 'nothing';
}
