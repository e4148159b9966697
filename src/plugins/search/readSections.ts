import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DEFAULT_PARSE_FRONT_MATTER } from '@docusaurus/utils';
import type { Exercise } from '../../exercise-format/types';
import type { SearchSection } from '../../search/SearchSection';
import { type ChapterSource, readChapters } from '../prose/readChapters';
import { cutPage, type SearchedPage } from './cutPage';
import { exerciseSections } from './exerciseSections';
import { sitePages } from './sitePages';

const MACHINE = 'exercises/kit/README.md';

/**
 * All places of the course that a search can lead to. What would give an exercise away is not among them.
 * @param exercises those of the project at `root`
 */
export async function readSections(
  root: string,
  exercises: readonly Exercise[],
): Promise<SearchSection[]> {
  const docs = await Promise.all((await readChapters(root)).map((doc) => readDoc(root, doc)));
  return [...sitePages, ...docs.flat(), ...exerciseSections(exercises)];
}

/** A page under `docs/`, cut at its headings. */
async function readDoc(root: string, { file, source }: ChapterSource): Promise<SearchSection[]> {
  const { frontMatter, content } = await DEFAULT_PARSE_FRONT_MATTER({
    filePath: file,
    fileContent: source,
  });
  const { title, description, slug, question, sidebar_label } = frontMatter;
  const chapter = Number(/^docs\/(\d\d)-/.exec(file)?.[1] ?? 0);
  const head: SearchedPage = {
    kind: chapter > 0 ? 'chapter' : slug === '/glossary' ? 'term' : 'page',
    title: String(title),
    path: `${slug}/`,
    place: chapter > 0 ? `Chapter ${chapter}` : '',
    name: String(sidebar_label ?? title),
    lead: [question, description].filter(Boolean).join(' '),
    words: String(slug),
  };
  if (head.path !== '/machine/') return cutPage(content, head);
  // This page shows the README of the machine.
  return cutPage(await readFile(join(root, MACHINE), 'utf8'), head);
}
