import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { DEFAULT_PARSE_FRONT_MATTER, Globby } from '@docusaurus/utils';

/** A chapter as the home page and the exercise pages list it. */
export interface ChapterSummary {
  /** Its folder under `docs/` and `exercises/`: `05-generators`. */
  readonly folder: string;
  readonly number: number;
  readonly title: string;
  readonly description: string;
  /** Route without the base URL: `/generators/`. */
  readonly path: string;
  readonly minutes: number;
  readonly exercises: number;
}

/** Publishes the front matter of all chapters as global data, in the order of the course. */
export default function chapters({ siteDir }: LoadContext): Plugin<ChapterSummary[]> {
  const pattern = 'docs/[0-9]*/index.mdx';
  return {
    name: 'chapters',
    getPathsToWatch: () => [join(siteDir, pattern)],
    loadContent: () => readChapters(siteDir, pattern),
    contentLoaded({ content, actions }) {
      actions.setGlobalData({ chapters: content });
    },
  };
}

/** Reads each chapter's front matter. */
export async function readChapters(
  siteDir: string,
  pattern = 'docs/[0-9]*/index.mdx',
): Promise<ChapterSummary[]> {
  const files = await Globby(pattern, { cwd: siteDir });
  const found = await Promise.all(
    files.map(async (file) => {
      const { frontMatter } = await DEFAULT_PARSE_FRONT_MATTER({
        filePath: file,
        fileContent: await readFile(join(siteDir, file), 'utf8'),
      });
      const { title, description, slug, sidebar_position, minutes, exercises } = frontMatter;
      return {
        folder: file.split('/')[1] ?? '',
        number: Number(sidebar_position),
        title: String(title),
        description: String(description),
        path: `${slug}/`.replace('//', '/'),
        minutes: Number(minutes),
        exercises: Number(exercises),
      };
    }),
  );
  return found.sort((a, b) => a.number - b.number);
}
