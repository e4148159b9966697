import { relative } from 'node:path';
import type { Root } from 'mdast';
import { completeGlossary } from './completeGlossary';
import { CHAPTER } from './findPlaces';
import { glossaryOf } from './glossaryOf';
import { markTerms } from './markTerms';
import { GLOSSARY } from './readGlossary';

interface Options {
  /** The project's root unless a test says otherwise. */
  readonly siteDir?: string;
}

/**
 * In a chapter: makes links of the first use of each term, and gives these and the author's own links to the glossary their look and their
 * note (`class="term"`). It also completes the glossary's page.
 */
export function remarkTerms({ siteDir = process.cwd() }: Options = {}) {
  return async (tree: Root, { path }: { readonly path: string }): Promise<void> => {
    const file = relative(siteDir, path).replaceAll('\\', '/');
    if (file === GLOSSARY) completeGlossary(tree);
    if (!CHAPTER.test(file)) return;
    const { forms } = await glossaryOf(siteDir);
    for (const { link } of markTerms(tree, forms))
      link.data = { ...link.data, hProperties: { className: ['term'] } };
  };
}
