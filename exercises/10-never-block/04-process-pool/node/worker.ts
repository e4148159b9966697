import { parentPort } from 'node:worker_threads';
import { answer } from '../support/answer';

/** What runs in a real worker: it answers one message after another, until it dies or is told to end. */
parentPort?.on('message', (message: Uint8Array | 'end') => {
  if (message === 'end') {
    // Nothing keeps it any more, so it exits, with code 0.
    parentPort?.close();
    return;
  }
  const told = answer(message);
  // In a worker this ends the worker, and not the program.
  if (!told) process.exit(11);
  parentPort?.postMessage(told);
});
