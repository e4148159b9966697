import { limits } from '../limits';

const { beatMs, silentBeats } = limits.program;

/** What the reader is told when it is not the program itself that ends its run. */
export const programEnds = {
  stopped: 'Stopped.',
  waiting: 'Stopped before it began.',
  silent: `The program has held the loop for ${(beatMs * silentBeats) / 1000} seconds, so it was ended. Something in it never gives control back: a loop without an end, or microtasks that keep making new ones.`,
  vanished:
    'The sandbox ended by itself: most likely it ran out of memory. Look for a list or a string that grows without an end.',
  forged:
    'The run said something that the runner never says, and was ended. If this happens again, reload the page.',
  unavailable: (reason: string) =>
    `The sandbox for programs could not be started: ${reason}. Check the connection and press Run again; your program is still here.`,
} as const;
