import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Figure, figureId } from '../prose/Figure';
import { writeDraft, writeInlined } from '../prose/inlinedModules';
import { placed } from '../prose/placed';
import { diagramFigure } from './diagramFigure';
import { drawingFile } from './drawingFile';
import { readDescription } from './readDescription';

/**
 * Writes the modules of a diagram from its drawing. Without a current drawing it throws with the diagram's place, or,
 * where drafts are wanted, writes one that the browser draws.
 */
export function writeDiagram(siteDir: string, figure: Figure, drafts: boolean): void {
  const { file, line, text } = figure;
  const drawing = join(siteDir, drawingFile(file, text));
  try {
    if (existsSync(drawing)) {
      const { title } = readDescription(text);
      const content = diagramFigure(readFileSync(drawing, 'utf8'), title);
      writeInlined(siteDir, file, figureId(figure), content);
    } else if (drafts) {
      writeDraft(siteDir, figureId(figure), text);
    } else {
      throw new Error(
        'This diagram has no current drawing. Run "npm run diagrams" and keep the SVG.',
      );
    }
  } catch (error) {
    throw placed(file, line, error instanceof Error ? error.message : String(error));
  }
}
