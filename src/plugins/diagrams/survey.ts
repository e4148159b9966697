import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findFences } from '../prose/findFences';
import { listDocs } from '../prose/listDocs';
import { placed } from '../prose/placed';
import { readChapters } from '../prose/readChapters';
import type { Drawing } from './Drawing';
import { drawingFile, drawingId } from './drawingFile';
import { readDescription } from './readDescription';

/** What `docs/` holds of diagrams and drawings. */
export interface Survey {
  /** Every diagram, in the order of the chapters. */
  readonly drawings: readonly Drawing[];
  /** Those whose drawing is not there yet. */
  readonly missing: readonly Drawing[];
  /** Paths of drawings that no diagram has any more. */
  readonly stale: readonly string[];
  /** Diagrams that do not say in words what they show. */
  readonly undescribed: readonly Error[];
}

/** Compares the diagrams in the chapters with the drawings beside them. */
export async function survey(root: string): Promise<Survey> {
  const chapters = await readChapters(root);
  const drawings = chapters
    .flatMap(({ file, source }) => findFences(source, file))
    .filter((fence) => fence.language === 'mermaid')
    .map((fence) => ({
      fence,
      id: drawingId(fence.text),
      file: drawingFile(fence.file, fence.text),
    }));
  const wanted = new Set(drawings.map(({ file }) => file));
  return {
    drawings,
    missing: drawings.filter(({ file }) => !existsSync(join(root, file))),
    stale: (await listDocs(root, /\/diagrams\/[^/]+\.svg$/)).filter((file) => !wanted.has(file)),
    undescribed: drawings.flatMap(({ fence }) => undescribed(fence)),
  };
}

function undescribed({ file, line, text }: Drawing['fence']): Error[] {
  try {
    readDescription(text);
    return [];
  } catch (error) {
    return [placed(file, line, error instanceof Error ? error.message : String(error))];
  }
}
