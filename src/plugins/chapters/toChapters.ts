import { DEFAULT_PARSE_FRONT_MATTER } from '@docusaurus/utils';
import type { ChapterSource } from '../prose/readChapters';
import type { ChapterPage, ChapterSummary } from './ChapterSummary';
import { findExercises } from './findExercises';
import { findPlaced } from './findPlaced';
import { numbersOf } from './numbersOf';

/**
 * Groups the pages of `docs/` by chapter. A chapter is a folder with a number; it begins with its `index.mdx`, and a long one
 * goes on in pages whose front matter counts on: `page: 2`. `quizzes` has the ids of a folder's questions.
 */
export async function toChapters(
  sources: readonly ChapterSource[],
  quizzes: ReadonlyMap<string, readonly string[]>,
): Promise<ChapterSummary[]> {
  const chapters = new Map<string, ReadPage[]>();
  for (const source of sources) {
    const folder = /^docs\/(\d\d-[^/]+)\/[^/]+\.mdx$/.exec(source.file)?.[1];
    if (!folder) continue;
    const page = await readPage(source, quizzes.get(folder) ?? []);
    chapters.set(folder, [...(chapters.get(folder) ?? []), page]);
  }
  const folders = [...chapters.keys()];
  return [...chapters].map(([folder, pages]) => toChapter(folder, pages, folders));
}

interface ReadPage extends ChapterPage {
  readonly file: string;
  readonly page: number;
  readonly description: string;
  /** As the front matter says it. */
  readonly buildsOn: unknown;
}

function toChapter(folder: string, found: ReadPage[], folders: readonly string[]): ChapterSummary {
  const pages = found.sort((a, b) => a.page - b.page);
  for (const [index, { file, page }] of pages.entries())
    if (page !== index + 1)
      throw new Error(
        `${file}:1  This page says that it is page ${page} of its chapter, and page ${index + 1} is missing. Pages after index.mdx say "page: 2", "page: 3" and so on.`,
      );
  const [first] = pages;
  if (!first?.file.endsWith('/index.mdx'))
    throw new Error(`docs/${folder}  A chapter begins with its index.mdx.`);
  return {
    folder,
    number: Number(folder.slice(0, 2)),
    title: first.title,
    description: first.description,
    path: first.path,
    minutes: pages.reduce((sum, { minutes }) => sum + minutes, 0),
    exercises: pages.reduce((sum, { exercises }) => sum + exercises.length, 0),
    buildsOn: numbersOf(first, folder, folders),
    pages: pages.map(({ path, title, minutes, exercises, questions, predictions }) => ({
      ...{ path, title, minutes, exercises, questions, predictions },
    })),
  };
}

async function readPage(
  { file, source }: ChapterSource,
  quiz: readonly string[],
): Promise<ReadPage> {
  const { frontMatter } = await DEFAULT_PARSE_FRONT_MATTER({ filePath: file, fileContent: source });
  const { title, description, slug, minutes, page, buildsOn } = frontMatter;
  return {
    file,
    page: page === undefined ? 1 : Number(page),
    title: String(title),
    description: String(description),
    buildsOn,
    path: `${slug}/`.replace('//', '/'),
    minutes: Number(minutes),
    exercises: findExercises(source).map(({ id }) => id),
    questions: findPlaced(source, 'Quiz', 'questions').length > 0 ? quiz : [],
    predictions: findPlaced(source, 'Predict', 'program').map(({ value }) => value),
  };
}
