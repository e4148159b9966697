import type { End } from '../../trace/LoopEvent';

/** How a program ends that CPython itself does not end. */
export const stopped: End = { type: 'end', reason: 'stopped', message: 'The run was stopped.' };

export const vanished: End = {
  type: 'end',
  reason: 'endless',
  message:
    'Python ended by itself: most likely it ran out of memory. Look for a list or a string that grows without an end.',
};

/** Nothing was heard of a program for so many seconds. */
export function heldMessage(seconds: number, line: number | undefined): string {
  const place = line === undefined ? '' : ` Line ${line} was the last that began.`;
  return `The loop was held for ${seconds} seconds, so the run was ended.${place} Something never gives control back: a computation without an end, perhaps, inside of one call.`;
}

/** CPython itself has failed. */
export function crashed(reason: string): End {
  return {
    type: 'end',
    reason: 'endless',
    message: `Python itself failed: ${reason}. It starts anew; your program is still here.`,
  };
}

/** CPython could not be loaded or started. */
export function unavailable(reason: string): End {
  return {
    type: 'end',
    reason: 'unavailable',
    message: `Python did not load: ${reason}. Check the connection and press Run again; your program is still here.`,
  };
}
