import { expect, it } from 'vitest';
import { formatProblem } from '../../src/exercise-format/formatProblem';
import { checkChapters } from './checkChapters';

const FOLDER = 'exercises/05-generators/02-lazy-pipeline';
const TAG = '<Exercise id="lazy-pipeline" />';
const OWN = 'docs/05-generators/index.mdx';

it.each<[string, Record<string, string>, string[]]>([
  ['once in its chapter', { [OWN]: `# A\n\n${TAG}\n` }, []],
  [
    'once with other attributes',
    { [OWN]: '<Exercise\n  layout="inline"\n  id="lazy-pipeline"\n/>' },
    [],
  ],
  [
    'once, and again in code and comments',
    { [OWN]: `${TAG}\n\n\`\`\`mdx\n${TAG}\n\`\`\`\n\nWrite \`${TAG}\`.\n\n{/* ${TAG} */}\n` },
    [],
  ],
  [
    'nowhere',
    { [OWN]: '# A\n' },
    [
      `${FOLDER}/prompt.md:1 The exercise stands in no chapter. Put ${TAG} into a page of docs/05-generators/.`,
    ],
  ],
  [
    'only in code',
    { [OWN]: `\`\`\`mdx\n${TAG}\n\`\`\`\n` },
    [
      `${FOLDER}/prompt.md:1 The exercise stands in no chapter. Put ${TAG} into a page of docs/05-generators/.`,
    ],
  ],
  [
    'twice',
    { [OWN]: `${TAG}\n\n${TAG}\n` },
    [
      `${OWN}:3 The exercise "lazy-pipeline" stands in ${OWN}:1 already. Remove this one: an exercise stands once in the course.`,
    ],
  ],
  [
    'in another chapter',
    { 'docs/06-readiness/index.mdx': `\n${TAG}\n` },
    [
      'docs/06-readiness/index.mdx:2 The exercise "lazy-pipeline" belongs to docs/05-generators/. Move the tag there, or the folder to this chapter.',
    ],
  ],
])('an exercise that stands %s', (_where, pages, sentences) => {
  const read = Object.entries(pages).map(([file, text]) => ({ file, text }));
  expect(checkChapters([FOLDER], read).map(formatProblem)).toEqual(sentences);
});
