/** What Python in a page may cost. `virtual/recorder.py` and `streamer.py` have the limits that hold in node too. */
export const limits = {
  /** A program that is recorded is heard at least this often, and taken for held after so many of the page's own ticks without a word. */
  recorded: { beatMs: 500, silentBeats: 8 },
  /** A cell may compute for longer: nothing is heard of it until it prints. */
  cell: { beatMs: 1_000, silentBeats: 20 },
  /** From the order to start a worker until CPython has booted: a slow phone takes its time. */
  bootMs: 60_000,
} as const;
