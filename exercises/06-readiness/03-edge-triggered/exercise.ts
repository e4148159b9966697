import type { Kernel } from '#kit';
import type { Sink } from './support/Sink';

/**
 * Something has arrived at this socket, and you are told of it once.
 *
 * - How much do you have to read before you may go back to sleep?
 * - Each of the three states says how the socket goes on. Which one is true when?
 */
export function onReadable(kernel: Kernel, fd: number, sink: Sink): 'drained' | 'full' | 'closed' {
  return 'drained';
}
