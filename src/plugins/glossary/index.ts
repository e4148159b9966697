import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { readChapters } from '../prose/readChapters';
import { definitionHtml } from './definitionHtml';
import { findPlaces } from './findPlaces';
import { glossaryOf } from './glossaryOf';
import { GLOSSARY } from './readGlossary';

/**
 * The glossary beside the chapters: writes the definitions for the notes and the places for the glossary's page, and brings the listener
 * that shows the notes. The marks themselves are `remarkTerms`.
 */
export default function glossary({ siteDir }: LoadContext): Plugin {
  const folder = join(siteDir, '.docusaurus', 'glossary-data');
  return {
    name: 'glossary',
    getPathsToWatch: () => [join(siteDir, GLOSSARY), join(siteDir, 'docs/[0-9]*/*.mdx')],
    async loadContent() {
      const found = await glossaryOf(siteDir);
      const places = await findPlaces(await readChapters(siteDir), found);
      const notes = found.terms.map(({ id, name, definition }) => [
        id,
        { name, html: definitionHtml(definition.children) },
      ]);
      write(folder, 'notes.json', Object.fromEntries(notes));
      write(folder, 'places.json', Object.fromEntries(places));
    },
    getClientModules: () => [join(siteDir, 'src/plugins/glossary/terms.client.ts')],
    configureWebpack: ({ experiments }) => ({
      resolve: { alias: { '@glossary': folder } },
      // What is marked in a chapter depends on the glossary: with another one, no page may come from the bundler's cache.
      ...(experiments &&
        'cache' in experiments && {
          experiments: { cache: { buildDependencies: [join(siteDir, GLOSSARY)] } } as object,
        }),
    }),
  };
}

function write(folder: string, name: string, data: unknown): void {
  const file = join(folder, name);
  const text = JSON.stringify(data);
  // A file that is the same is left alone: the bundler watches it.
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, text);
}
