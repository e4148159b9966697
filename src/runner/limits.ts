/** What a run may cost. Each limit has its own sentence for the learner; README.md lists them. */
export const limits = {
  /** A test, or a hook outside of the tests, that has not settled by then never will. */
  testMs: 2_000,
  /** The whole run. */
  runMs: 20_000,
  /** The worker says this often that its loop turns … */
  beatMs: 250,
  /** … and the page takes the loop for held after so many of its own ticks without a word. */
  silentBeats: 6,
  /** A program that stands alone may compute for longer: nothing is heard of it meanwhile. */
  program: { beatMs: 250, silentBeats: 20 },
  /** Real time that a program has for what is neither a timer nor a promise of its own: a digest, a stream. */
  outsideMs: 500,
  /** From the order to start a worker until it says that it is ready. */
  bootMs: 10_000,
  /** Characters of one console call. */
  callChars: 4_000,
  /** Console calls of a run, and characters of them all. */
  consoleCalls: 400,
  consoleChars: 60_000,
  /** Characters of a message, a value or a diff of a failed test. */
  errorChars: 8_000,
} as const;

/** Those that a host may choose: for how long it waits for a run. */
export type RunLimits = Readonly<Record<'testMs' | 'runMs' | 'beatMs' | 'silentBeats', number>>;
