import type { LoopTrace } from '../trace/LoopTrace';
import type { LoopFile } from './LoopFiles';
import { recordRun } from './recordRun';

/** Runs a TypeScript program on a loop, on virtual time, and gives what happened on it. */
export type ProgramRecorder = (source: string) => LoopTrace;

/**
 * For node: the commands, the tests and the parity with CPython.
 * @param files `#kit` and `#loop`, as `readSharedCode(root).files` gives them
 */
export function createProgramRecorder(files: readonly LoopFile[]): ProgramRecorder {
  return (source) => recordRun(source, { files });
}
