import { beforeAll, describe, expect, it } from 'vitest';
import { CourseSearch } from './CourseSearch';
import type { SearchSection } from './SearchSection';

const place = (
  kind: SearchSection['kind'],
  title: string,
  text: string,
  more: Partial<SearchSection> = {},
): SearchSection => ({
  kind,
  title,
  text,
  path: `/${title}/`,
  place: '',
  words: '',
  code: '',
  ...more,
});

const places = [
  place('page', 'Glossary', 'The words of the course.', { path: '/glossary/' }),
  place('term', 'Back-pressure', 'What makes a fast producer wait for a slow consumer.'),
  place('term', 'Coroutine', 'A function that can stop in its middle.'),
  place('term', 'Yield', 'To hand over a value and stop.'),
  place('chapter', 'yield from: one made of many', 'It yields what the inner one yields.'),
  place('chapter', 'To a thread', 'Hand the call over.', { code: 'run_in_executor shop' }),
  place('chapter', 'Full pipes', 'Backpressure reaches the writer. A coroutine waits.'),
  place('exercise', 'Two in a circle', 'Each waits for the other.', { words: 'deadlock' }),
];

describe('CourseSearch', () => {
  let search: CourseSearch;
  beforeAll(async () => {
    search = await CourseSearch.create(places);
  });
  const titles = (asked: string) =>
    search.find(asked).flatMap(({ found }) => found.map(({ section }) => section.title));

  it.each([
    ['back-pressure', ['Back-pressure', 'Full pipes']],
    ['backpressure', ['Back-pressure', 'Full pipes']],
    ['back pressure', ['Back-pressure', 'Full pipes']],
    ['backpresure', ['Back-pressure', 'Full pipes']],
    ['corou', ['Coroutine', 'Full pipes']],
    ['COROUTNES', ['Coroutine', 'Full pipes']],
    ['yield from', ['yield from: one made of many', 'Yield']],
    ['what is a coroutine?', ['Coroutine', 'Full pipes']],
    ['run in executor', ['To a thread']],
    ['executor', ['To a thread']],
    ['deadlock', ['Two in a circle']],
  ])('%s', (asked, expected) => {
    expect(titles(asked)).toEqual(expected);
  });

  it('also finds what has some of the words, where few places have all', () => {
    expect(titles('writer coroutine')).toEqual(['Coroutine', 'Full pipes']);
  });

  it.each(['', '   ', '?!', '(', 'qqqqqq', '\\', 'a'.repeat(5000)])(
    'finds nothing for “%s”',
    (asked) => {
      expect(search.find(asked)).toEqual([]);
    },
  );

  it('says by which forms a place was found', () => {
    const [group] = search.find('corou');
    expect([...(group?.found[0]?.forms ?? [])]).toEqual(['coroutine']);
    // A small word inside of a name is none of them, and begins no other.
    const [named] = search.find('run_in_executor');
    expect([...(named?.found[0]?.forms ?? [])]).toEqual(['runinexecutor', 'run', 'executor']);
  });

  it('offers what is written like it, and the glossary', () => {
    const near = (asked: string) => search.near(asked).map(({ title }) => title);
    expect(near('yeld')).toEqual(['Yield', 'Glossary']);
    expect(near('qqqqqqqq')).toEqual(['Glossary']);
  });
});
