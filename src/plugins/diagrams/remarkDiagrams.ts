import { relative } from 'node:path';
import type { Root } from 'mdast';
import { replaceFences } from '../prose/replaceFences';
import { draftsWanted } from './draftsWanted';
import { writeDiagram } from './writeDiagram';

export interface RemarkDiagramsOptions {
  readonly siteDir?: string;
  readonly drafts?: boolean;
}

/** Replaces each mermaid fence by the drawing that `npm run diagrams` made of it. */
export function remarkDiagrams({
  siteDir = process.cwd(),
  drafts = draftsWanted(),
}: RemarkDiagramsOptions = {}) {
  return (tree: Root, { path }: { readonly path: string }): Promise<void> => {
    const file = relative(siteDir, path).replaceAll('\\', '/');
    const wanted = (language: string) => language === 'mermaid';
    return replaceFences(tree, file, wanted, (figure) => writeDiagram(siteDir, figure, drafts));
  };
}
