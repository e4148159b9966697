import type { Kernel } from '#kit';
import { Dispatcher } from './support/Dispatcher';

/**
 * Sends back to every client what it has sent. Serves for ever.
 *
 * - What belongs to one client, and where do you keep it between two callbacks?
 * - When is a client read from, when is it written to, and when is neither of use?
 */
export function echoServer(kernel: Kernel, listener: number): void {
  const dispatcher = new Dispatcher(kernel);
  dispatcher.addReader(listener, () => serve(kernel, dispatcher, kernel.accept(listener)));
  dispatcher.run();
}

/** A client has come. */
function serve(kernel: Kernel, dispatcher: Dispatcher, fd: number): void {}
