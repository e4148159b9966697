import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Code, Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import { importInlined, inlinedElement } from '../prose/inlinedElement';
import { writeInlined } from '../prose/inlinedModules';
import { parentsOf } from '../prose/parentsOf';
import { placed } from '../prose/placed';
import { diagramFigure } from './diagramFigure';
import { draftElement, importDraft } from './draftElement';
import { drawingFile } from './drawingFile';
import { readDescription } from './readDescription';

export interface RemarkDiagramsOptions {
  readonly siteDir?: string;
  /** Let the browser draw what has no drawing yet. Only `docusaurus start` does: mermaid is larger than the site. */
  readonly drafts?: boolean;
}

/** Replaces each mermaid fence by the drawing that `npm run diagrams` made of it. */
export function remarkDiagrams({
  siteDir = process.cwd(),
  drafts = process.env.NODE_ENV !== 'production',
}: RemarkDiagramsOptions = {}) {
  return (tree: Root, file: { readonly path: string }): void => {
    const page = relative(siteDir, file.path).replaceAll('\\', '/');
    const ids: string[] = [];
    let drafted = false;
    for (const parent of parentsOf(tree, 'code')) {
      for (const [index, fence] of parent.children.entries()) {
        if (fence.type !== 'code' || fence.lang !== 'mermaid') continue;
        const drawn = drawnElement(fence, page, siteDir);
        if (drawn) ids.push(drawn.id);
        else if (!drafts) throw notDrawn(fence, page);
        else drafted = true;
        parent.children[index] = drawn?.element ?? draftElement(fence.value);
      }
    }
    importInlined(tree, ids);
    if (drafted) importDraft(tree);
  };
}

function drawnElement(
  fence: Code,
  page: string,
  siteDir: string,
): { readonly id: string; readonly element: MdxJsxFlowElement } | undefined {
  const drawing = join(siteDir, drawingFile(page, fence.value));
  if (!existsSync(drawing)) return undefined;
  try {
    const { title } = readDescription(fence.value);
    const { html, width, height } = diagramFigure(readFileSync(drawing, 'utf8'), title);
    const id = writeInlined(siteDir, page, html);
    return { id, element: inlinedElement(id, { kind: 'diagram', width, height }) };
  } catch (error) {
    throw placed(page, lineOf(fence), error instanceof Error ? error.message : String(error));
  }
}

function notDrawn(fence: Code, page: string): Error {
  return placed(
    page,
    lineOf(fence),
    'This diagram has no current drawing. Run "npm run diagrams" and keep the SVG.',
  );
}

function lineOf(fence: Code): number {
  return fence.position?.start.line ?? 1;
}
