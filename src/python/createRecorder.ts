import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { FrameTrace } from '../trace/FrameTrace';
import { programHash } from './programHash';
import { sharedPython } from './sharedPython';

/** Runs a program under CPython and gives what became of its frames. */
export type Recorder = (code: string) => FrameTrace;

/** `frame_trace.py` does the watching. */
export async function createRecorder(): Promise<Recorder> {
  const python = await sharedPython();
  python.runPython(
    await readFile(fileURLToPath(new URL('./frame_trace.py', import.meta.url)), 'utf8'),
  );
  const record: (code: string) => string = python.globals.get('record');
  return (code) => {
    const recorded: Omit<FrameTrace, 'program'> = JSON.parse(record(code));
    return { python: recorded.python, program: programHash(code), events: recorded.events };
  };
}
