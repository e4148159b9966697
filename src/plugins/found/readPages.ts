import { DEFAULT_PARSE_FRONT_MATTER } from '@docusaurus/utils';
import { readCourse } from '../chapters/readCourse';
import { readChapters } from '../prose/readChapters';
import type { FoundPage, FoundPlace } from './FoundPage';

/** The pages of `docs/` of the project at `root`: the chapters in the order of the course, then the others. */
export async function readPages(root: string): Promise<readonly FoundPage[]> {
  const course = await readCourse(root);
  const places = new Map(
    course.flatMap(({ number, pages }) =>
      pages.map(({ path, minutes, exercises }, index) => {
        const place = { number, page: index + 1, pages: pages.length, minutes, exercises };
        return [path, place] as const;
      }),
    ),
  );
  const all = (await readChapters(root)).map(async ({ file, source }) => {
    const parsed = await DEFAULT_PARSE_FRONT_MATTER({ filePath: file, fileContent: source });
    const { title, description, slug, question } = parsed.frontMatter;
    const path = `${slug}/`;
    const place = places.get(path);
    const chapter: FoundPlace | undefined = place && { ...place, question: String(question) };
    return {
      ...{ file, path, title: String(title), description: String(description ?? '') },
      ...{ text: parsed.content, ...(chapter && { chapter }) },
    };
  });
  const rank = ({ chapter }: FoundPage) => (chapter ? chapter.number * 100 + chapter.page : 1e6);
  return (await Promise.all(all)).sort((one, other) => rank(one) - rank(other));
}
