/** Who is busy meanwhile: your thread works, the kernel works for it, it waits for somebody else, or it is a limit that is set. */
export type RungKind = 'works' | 'kernel' | 'waits' | 'limit';

/** Where a number comes from. */
export type RungSource =
  | 'measured'
  | 'latency numbers'
  | 'CPython'
  | 'httpx'
  | 'gunicorn'
  | 'nginx';

/** One thing that takes time. */
export interface Rung {
  /** In links and choices. */
  readonly id: string;
  /** Short, for its place on the ladder. */
  readonly label: string;
  /** Within a sentence, with its article. */
  readonly name: string;
  readonly kind: RungKind;
  /** From, to, in nanoseconds; the same twice where there is one number. */
  readonly ns: readonly [low: number, high: number];
  readonly source: RungSource;
}

/** What a source is called in the table. */
export const sourceNames: Record<RungSource, string> = {
  measured: 'measured',
  'latency numbers': 'Latency numbers every programmer should know (J. Dean, P. Norvig)',
  CPython: 'CPython, Python/ceval_gil.c: DEFAULT_INTERVAL',
  httpx: 'documentation of httpx: its default',
  gunicorn: 'gunicorn -h: its default for a silent worker',
  nginx: 'documentation of nginx: proxy_read_timeout, its default',
};

/** On what the measured ones were measured. */
export const measuredOn =
  'Measured with CPython 3.11.7 and PostgreSQL 15.18 on Linux 6.18, a virtual machine with 2 shared cores (AMD EPYC): medians of at least ' +
  '5 rounds, ranges over several runs. On your machine the digits differ, and the powers of ten hardly do.';
