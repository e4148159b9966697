import type { Patience } from '../../sandbox/host/Watchdog';
import type { End } from '../../trace/LoopEvent';

/** What the reader is told when it is not CPython itself that ends a program. */

const OUT_OF_MEMORY =
  'Python ended by itself: most likely it ran out of memory. Look for a list or a string that grows without an end.';
const FORGOTTEN = 'The names that this page’s programs had set are forgotten.';

export const stopped: End = { type: 'end', reason: 'stopped', message: 'The run was stopped.' };

export const vanished: End = { type: 'end', reason: 'endless', message: OUT_OF_MEMORY };

/** How long a watchdog waits. */
export function seconds({ beatMs, silentBeats }: Patience): number {
  return (beatMs * silentBeats) / 1000;
}

/** Nothing was heard of a program for so many seconds. */
export function heldMessage(silence: number, line: number | undefined): string {
  const place = line === undefined ? '' : ` Line ${line} was the last that began.`;
  return `The loop was held for ${silence} seconds, so the run was ended.${place} Something never gives control back: a computation without an end, perhaps, inside of one call.`;
}

/** CPython itself has failed. */
export function crashed(reason: string): End {
  return { type: 'end', reason: 'endless', message: crashedMessage(reason) };
}

/** CPython could not be loaded or started. */
export function unavailable(reason: string): End {
  return { type: 'end', reason: 'unavailable', message: unavailableMessage(reason) };
}

export const unavailableMessage = (reason: string) =>
  `Python did not load: ${reason}. Check the connection and press Run again; your program is still here.`;

const crashedMessage = (reason: string) =>
  `Python itself failed: ${reason}. It starts anew; your program is still here.`;

/** The same for a cell, whose page loses what its programs have set. */
export const cellEnds = {
  stopped: `Stopped. ${FORGOTTEN}`,
  restarted: `Python was started anew. ${FORGOTTEN}`,
  waiting: 'Stopped before it began.',
  silent: (silence: number) =>
    `The program has printed nothing for ${silence} seconds, so it was ended. Something in it never gives control back. ${FORGOTTEN}`,
  vanished: `${OUT_OF_MEMORY} ${FORGOTTEN}`,
  crashed: (reason: string) => `${crashedMessage(reason)} ${FORGOTTEN}`,
} as const;
