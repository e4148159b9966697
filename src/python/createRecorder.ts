import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { FrameTrace } from '../trace/FrameTrace';
import { bootPython } from './bootPython';
import { programHash } from './programHash';

/** Runs a program under CPython and gives what became of its frames. */
export type Recorder = (code: string) => FrameTrace;

/** Boots CPython once for any number of programs. `frame_trace.py` does the watching. */
export async function createRecorder(): Promise<Recorder> {
  const python = await bootPython();
  python.runPython(
    await readFile(fileURLToPath(new URL('./frame_trace.py', import.meta.url)), 'utf8'),
  );
  const record: (code: string) => string = python.globals.get('record');
  return (code) => {
    const recorded: Omit<FrameTrace, 'program'> = JSON.parse(record(code));
    return { python: recorded.python, program: programHash(code), events: recorded.events };
  };
}
