import { createProgramRecorder } from '../loop/recordProgram';
import { readSharedCode } from '../plugins/exercises/readSharedCode';
import { createLoopRecorder } from '../python/createLoopRecorder';
import type { LoopLanguage, LoopTrace } from '../trace/LoopTrace';

/** Runs a program of one language on its loop and gives what happened. */
export type RecordLoop = (source: string) => LoopTrace | Promise<LoopTrace>;

/** Who records the programs of which language. */
export async function createLoopRecorders(): Promise<Partial<Record<LoopLanguage, RecordLoop>>> {
  return {
    python: await createLoopRecorder(),
    typescript: createProgramRecorder(readSharedCode(process.cwd()).files),
  };
}
