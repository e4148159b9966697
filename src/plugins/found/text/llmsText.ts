import type { Exercise } from '../../../exercise-format/types';
import { describeExercise } from '../../exercises/describeExercise';
import type { FoundPage } from '../FoundPage';
import type { Site } from '../headTags';

/** Where a page's plain text stands, beside its HTML: `/generators/index.html.md`. */
export const textPath = (path: string) => `${path}index.html.md`;

/** `llms.txt` as llmstxt.org has it: title, summary, and lists of links, each with what it leads to. */
export function llmsText(
  pages: readonly FoundPage[],
  exercises: readonly Exercise[],
  { root, title, description }: Site,
): string {
  const url = (path: string) => `${root}${path.slice(1)}`;
  const line = (page: FoundPage) =>
    `- [${page.title}](${url(textPath(page.path))}): ${page.description}`;
  const chapters = pages.filter(({ chapter }) => chapter);
  const numbers = [...new Set(chapters.map(({ chapter }) => chapter?.number))];
  return [
    `# ${title}`,
    `> ${description}`,
    'Each page is here as plain Markdown: prose, code with its checked output, diagrams in words, questions, and the prompts of the exercises. Solutions and answers are left out: the course is made for finding them. All chapters in one file: ' +
      `<${root}llms-full.txt>`,
    ...numbers.flatMap((number) => [
      `## Chapter ${number}`,
      chapters
        .filter(({ chapter }) => chapter?.number === number)
        .map(line)
        .join('\n'),
    ]),
    '## Exercises',
    exercises
      .map((one) => `- [${one.title}](${url(`/exercises/${one.id}/`)}): ${describeExercise(one)}`)
      .join('\n'),
    '## Optional',
    pages
      .filter(({ chapter }) => !chapter)
      .map(line)
      .join('\n'),
  ]
    .join('\n\n')
    .concat('\n');
}
