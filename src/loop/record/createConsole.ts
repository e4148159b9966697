import type { Recorder } from './Recorder';
import { inspect } from './show';

/** A program's `console`: each call prints one line or more, as Python's `print` writes texts, numbers and lists. */
export function createConsole(recorder: Recorder): Pick<Console, ConsoleMethod> {
  const print = (...values: unknown[]) => {
    const text = values
      .map((value) => (typeof value === 'string' ? value : inspect(value)))
      .join(' ');
    for (const line of text.split('\n')) recorder.emit({ type: 'print', text: line });
  };
  return { log: print, info: print, warn: print, error: print, debug: print };
}

type ConsoleMethod = 'log' | 'info' | 'warn' | 'error' | 'debug';
