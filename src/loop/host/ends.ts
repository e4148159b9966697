import type { End } from '../../trace/LoopEvent';

/** What the reader is told when it is not the program itself that ends its run. */

export const stopped: End = { type: 'end', reason: 'stopped', message: 'The run was stopped.' };

export const vanished: End = {
  type: 'end',
  reason: 'endless',
  message:
    'The sandbox ended by itself: most likely it ran out of memory. Look for a list or a string that grows without an end.',
};

/** The engine could not be started. */
export function unavailable(reason: string): End {
  return {
    type: 'end',
    reason: 'unavailable',
    message: `The sandbox for programs could not be started: ${reason}. Check the connection and press Run again; your program is still here.`,
  };
}
