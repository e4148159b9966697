import { describe, expect, it } from 'vitest';
import { toChapters } from './toChapters';

const page = (file: string, front: string, body = '') => ({
  file: `docs/${file}`,
  source: `---\n${front}\n---\n\n${body}\n`,
});

const index = page(
  '09-event-loop/index.mdx',
  'title: Build asyncio\ndescription: A loop.\nslug: /event-loop\nminutes: 30\nbuildsOn: [generators]',
  '<Exercise id="timers" />\n\n{/*<Exercise id="later" />*/}',
);

const generators = page(
  '05-generators/index.mdx',
  'title: A pause\ndescription: It stops.\nslug: /generators\nminutes: 5',
);

const quizzes = new Map([['09-event-loop', ['what-is-a-turn', 'who-wakes']]]);

describe('toChapters', () => {
  it('adds the pages of a chapter up, and leaves other pages out', async () => {
    const second = page(
      '09-event-loop/futures.mdx',
      'title: A box\ndescription: More.\nslug: /event-loop/futures\npage: 2\nminutes: 12',
      '<Exercise id="future" />\n\n```\n<Exercise id="shown" />\n```\n\n<Exercise id="task" />\n\n<Predict program="09-event-loop/03-turns" />\n\n<Quiz questions={questions} />',
    );
    const glossary = page('glossary.mdx', 'title: Glossary');
    expect(await toChapters([second, glossary, index, generators], quizzes)).toMatchObject([
      {
        folder: '09-event-loop',
        number: 9,
        title: 'Build asyncio',
        description: 'A loop.',
        path: '/event-loop/',
        minutes: 42,
        exercises: 3,
        buildsOn: [5],
        pages: [
          {
            ...{ path: '/event-loop/', title: 'Build asyncio', minutes: 30 },
            ...{ exercises: ['timers'], questions: [], predictions: [] },
          },
          {
            path: '/event-loop/futures/',
            title: 'A box',
            minutes: 12,
            exercises: ['future', 'task'],
            questions: ['what-is-a-turn', 'who-wakes'],
            predictions: ['09-event-loop/03-turns'],
          },
        ],
      },
      { folder: '05-generators', buildsOn: [] },
    ]);
  });

  it('says which page does not count on', async () => {
    const third = page(
      '09-event-loop/futures.mdx',
      'title: A box\ndescription: More.\nslug: /event-loop/futures\npage: 3\nminutes: 12',
    );
    await expect(toChapters([index, third, generators], quizzes)).rejects.toThrow(
      'docs/09-event-loop/futures.mdx:1  This page says that it is page 3 of its chapter, and page 2 is missing.',
    );
  });

  it.each([
    ['[generatros]', 'names "generatros", and no chapter is called so. Did you mean "generators"?'],
    ['[trains]', 'names "trains", and no chapter is called so. There are: event-loop, generators.'],
    ['[event-loop]', 'names "event-loop", which does not come before this chapter.'],
    ['generators', 'is a list of chapters: buildsOn: [waiting].'],
  ])('says what is wrong with buildsOn: %s', async (buildsOn, sentence) => {
    const { file, source } = index;
    const wrong = { file, source: source.replace('[generators]', buildsOn) };
    await expect(toChapters([wrong, generators], quizzes)).rejects.toThrow(
      `docs/09-event-loop/index.mdx:1  "buildsOn" ${sentence}`,
    );
  });
});
