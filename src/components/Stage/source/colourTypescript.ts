import { parser } from '@lezer/javascript';
import { colourLines } from './colourLines';

const typescript = parser.configure({ dialect: 'ts' });

/** Each line of a TypeScript program as HTML. */
export function colourTypescript(source: string): string[] {
  return colourLines(source, typescript);
}
