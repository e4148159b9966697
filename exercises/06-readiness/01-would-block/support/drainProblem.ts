import { bytes, cutAt, everyCut, Kernel, text } from '#kit';
import type { Drained } from './Drained';

type Drain = (kernel: Kernel, fd: number) => Drained;
/** What the peer does behind its last piece, and how it stands with the socket then. */
const ENDINGS = {
  'nothing more': 'open',
  ends: 'ended',
  'cuts the connection': 'reset',
} as const;
type Ending = keyof typeof ENDINGS;

/**
 * Lets a peer send six letters, cut everywhere and one piece every 10 ms, to receive buffers of 1 to 7 bytes; drains the socket at each
 * of these times; and says what goes wrong in the first script that fails, the fewest pieces first.
 */
export function drainProblem(drain: Drain): string | undefined {
  for (const cuts of everyCut(6)) {
    for (const receiveBuffer of [7, 3, 2, 1]) {
      for (const ending of Object.keys(ENDINGS) as Ending[]) {
        const problem = play(drain, cuts, receiveBuffer, ending);
        if (problem) return problem;
      }
    }
  }
  return undefined;
}

function play(drain: Drain, cuts: readonly number[], receiveBuffer: number, ending: Ending) {
  const pieces = cutAt(bytes('abcdef'), cuts).map(text);
  const over = pieces.length * 10;
  const kernel = new Kernel({ receiveBuffer, patience: 50 });
  const fd = kernel.open((peer) => {
    pieces.forEach((piece, index) => {
      peer.sends(index * 10, piece);
    });
    if (ending === 'ends') peer.ends(over);
    if (ending === 'cuts the connection') peer.resets(over);
  });
  const sent = pieces.map((piece, index) => `${piece} at ${index * 10} ms`).join(', ');
  const then = ending === 'nothing more' ? ending : `${ending} at ${over} ms`;
  const script = `with a receive buffer of ${receiveBuffer} the peer sends ${sent}, then ${then}`;
  for (const [index, piece] of [...pieces, ''].entries()) {
    const wanted = `${piece || 'no bytes'}, ${index === pieces.length ? ENDINGS[ending] : 'open'}`;
    const got = inWords(() => drain(kernel, fd));
    if (got !== wanted)
      return `the shortest script that fails: ${script}. At ${index * 10} ms drain should have said "${wanted}". It said "${got}"`;
    kernel.sleep(10);
  }
  return undefined;
}

/** `abc, open`, or `threw WouldBlock`. */
export function inWords(call: () => Drained): string {
  try {
    const { bytes: taken, state } = call();
    return `${text(taken) || 'no bytes'}, ${state}`;
  } catch (error) {
    return `threw ${error instanceof Error ? error.name : error}`;
  }
}
