import { parser } from '@lezer/python';
import { colourLines } from './colourLines';

/** Each line of a Python program as HTML. */
export function colourPython(source: string): string[] {
  return colourLines(source, parser);
}
