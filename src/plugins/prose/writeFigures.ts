import { draftsWanted } from '../diagrams/draftsWanted';
import { writeDiagram } from '../diagrams/writeDiagram';
import { findFences } from './findFences';
import { joinOutputs } from './joinOutputs';
import { writeCode } from './writeCode';

/**
 * Writes the modules of all figures of a page. The remark plugins do the same for a page that is compiled; this is for the pages
 * that the bundler has cached.
 */
export async function writeFigures(siteDir: string, file: string, source: string): Promise<void> {
  for (const { program, output } of joinOutputs(findFences(source, file), source)) {
    const figure = output ? { ...program, output: output.text } : program;
    if (program.language === 'mermaid') writeDiagram(siteDir, figure, draftsWanted());
    else await writeCode(siteDir, figure);
  }
}
