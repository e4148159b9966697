import { sharedPython } from './sharedPython';

/** What a program printed, and how it ended. */
export interface ProgramOutput {
  readonly stdout: string;
  readonly stderr: string;
  readonly outcome: 'finished' | 'raised' | 'stopped';
  /** For `raised` the traceback, for `stopped` a sentence. */
  readonly message: string;
}

export interface ProgramRunner {
  /** `3.14.2` */
  readonly version: string;
  /** Runs a program as if it were alone in the process. `place` is what tracebacks call it: `docs/…/index.mdx:42`. */
  run(source: string, place: string): ProgramOutput;
}

/** Programs run on virtual time, as the cells of a page do. */
export async function createProgramRunner(): Promise<ProgramRunner> {
  const python = await sharedPython();
  const runAlone = python.pyimport('virtual.cells').run_alone as (
    source: string,
    place: string,
  ) => string;
  return {
    version: python.pyimport('virtual.run').VERSION as string,
    run: (source, place) => JSON.parse(runAlone(source, place)) as ProgramOutput,
  };
}
