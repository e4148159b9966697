/** What a run in the page may cost. `record/Recorder.ts` has the limits that hold in node too. */
export const limits = {
  /** The worker is heard this often while it records … */
  beatMs: 250,
  /** … and the page takes the loop for held after so many of its own ticks without a word. */
  silentBeats: 8,
  /** From the order to start a worker until it says that it is ready. */
  bootMs: 10_000,
  /** So many events are sent one by one; after them, so many in one message. */
  singly: 1_000,
  batch: 100,
} as const;
