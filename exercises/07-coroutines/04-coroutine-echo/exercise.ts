import type { Kernel } from '#kit';
import type { Coroutine } from './support/Coroutine';

/**
 * Sends back to every client what it has sent. Serves for ever.
 *
 * - Who waits at the door, and who serves a client?
 * - What is a function here that waits, and how do you call it?
 */
export function* echoServer(kernel: Kernel, listener: number): Coroutine<void> {
  yield { type: 'wait', fd: listener, event: 'read' };
  const client = kernel.accept(listener);
  kernel.close(client);
}
