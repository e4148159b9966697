import { describe, expect, it } from 'vitest';
import { describeExercise } from '../src/plugins/exercises/describeExercise';
import { readExercises } from '../src/plugins/exercises/readExercises';
import { readPages } from '../src/plugins/found/readPages';

/** What search engines, cards and `llms.txt` say of each page. */
const pages = (await readPages(process.cwd())).map(({ file, title, description }) => ({
  ...{ file, title, description },
}));
const exercises = readExercises(process.cwd()).exercises.map((exercise) => ({
  file: `${exercise.folder}/prompt.md`,
  title: `Exercise: ${exercise.title}`,
  description: describeExercise(exercise),
}));
const all = [...pages, ...exercises];

describe('titles and descriptions', () => {
  it.each(pages)('$file is described in its front matter', ({ file, description }) => {
    expect(
      description.length,
      `${file}:1  Write "description: …" in its front matter, 50 to 160 characters: what the page answers. Search engines cut longer ones. It has ${description.length}.`,
    ).toSatisfy((length: number) => length >= 50 && length <= 160);
  });

  it.each(exercises)('$file is described by its concepts', ({ file, description }) => {
    expect(
      description.length,
      `${file}:1  Name fewer concepts, or in fewer words: together they make "${description}", which is longer than 160 characters.`,
    ).toSatisfy((length: number) => length >= 50 && length <= 160);
  });

  it('are each the only one of their words', () => {
    for (const key of ['title', 'description'] as const) {
      const seen = new Map<string, string>();
      for (const { file, [key]: words } of all) {
        expect(seen.get(words), `${file}:1  Another page has this ${key} too.`).toBeUndefined();
        seen.set(words, file);
      }
    }
  });
});
