/** What Python in a page may cost. `virtual/recorder.py` has the limits that hold in node too. */
export const limits = {
  /** A program that is recorded is heard at least this often … */
  beatMs: 500,
  /** … and taken for held after so many of the page's own ticks without a word. */
  silentBeats: 8,
  /** From the order to start a worker until CPython has booted: a slow phone takes its time. */
  bootMs: 60_000,
} as const;
