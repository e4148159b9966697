import type { PyodideAPI } from 'pyodide';
import type { LoopEvent } from '../trace/LoopEvent';
import type { LoopTrace } from '../trace/LoopTrace';
import { sharedPython } from './sharedPython';
import { toLoopTrace } from './toLoopTrace';

/** Runs an asyncio program under CPython, on virtual time, and gives what happened on its loop. */
export type LoopRecorder = (source: string) => LoopTrace;

/** `virtual/run.py` does the watching. */
export async function createLoopRecorder(): Promise<LoopRecorder> {
  return loopRecorderOf(await sharedPython());
}

/** The recorder of a CPython that runs already. */
export function loopRecorderOf(python: PyodideAPI): LoopRecorder {
  const record = python.pyimport('virtual.run').record as (source: string) => string;
  return (source) => {
    const recorded: { python: string; events: LoopEvent[] } = JSON.parse(record(source));
    return toLoopTrace(source, recorded.python, recorded.events);
  };
}
