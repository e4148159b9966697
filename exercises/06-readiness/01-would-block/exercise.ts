import type { Kernel } from '#kit';
import type { Drained } from './support/Drained';

/**
 * Takes from a socket all that is there, without waiting.
 *
 * - What can a `read` answer? There are four answers, and one of them is not an answer but an error.
 * - After which of them do you read again?
 */
export function drain(kernel: Kernel, fd: number): Drained {
  return { bytes: new Uint8Array(0), state: 'open' };
}
