import { createHash } from 'node:crypto';
import { posix } from 'node:path';

/** Raise it when the same text would be drawn differently: another mermaid, another face, other rules in `page/`. */
const DRAWING_VERSION = 1;

/** A drawing's name: a hash of the diagram's text, so that a changed text has no drawing yet. */
export function drawingId(mermaid: string): string {
  return createHash('sha256')
    .update(`${DRAWING_VERSION}\n${mermaid.trim()}`)
    .digest('hex')
    .slice(0, 12);
}

/** Where a chapter's drawing is kept, from the project's root: `docs/05-generators/diagrams/<id>.svg`. */
export function drawingFile(chapterFile: string, mermaid: string): string {
  return posix.join(posix.dirname(chapterFile), 'diagrams', `${drawingId(mermaid)}.svg`);
}
