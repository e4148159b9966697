import { describe, expect, it } from 'vitest';
import type { FoundPage } from './FoundPage';
import { headTags } from './headTags';

const page: FoundPage = {
  file: 'docs/05-generators/index.mdx',
  text: '',
  path: '/generators/',
  title: 'A function that "stops"',
  description: 'What a generator is </script>.',
  chapter: {
    ...{ question: 'Can it?', number: 5, page: 1, pages: 1, minutes: 45 },
    exercises: ['countdown'],
  },
};
const site = {
  root: 'https://a.example/course/',
  base: '/course/',
  title: 'Yieldpoint',
  description: 'A course.',
};
const tagsOf = (path: string) => headTags(path, [page], site);
const dataOf = (path: string) =>
  JSON.parse(/<script type="application\/ld\+json">(.*)<\/script>/.exec(tagsOf(path))?.[1] ?? '');

describe('the head of a page, as machines read it', () => {
  it('gives a chapter its own card, by a whole address', () => {
    expect(tagsOf('/generators/')).toContain(
      '<meta property="og:image" content="https://a.example/course/cards/generators.png">',
    );
    expect(tagsOf('/generators/')).toContain(
      'content="A function that &quot;stops&quot; (Yieldpoint)"',
    );
  });

  it.each([
    ['/exercises/countdown/', 'generators'],
    ['/exercises/', 'yieldpoint'],
    ['/', 'yieldpoint'],
    ['/404.html', 'yieldpoint'],
  ])('%s shows the card %s', (path, card) => {
    expect(tagsOf(path)).toContain(`/course/cards/${card}.png"`);
  });

  it('says what the front door and a chapter are', () => {
    expect(dataOf('/')).toMatchObject({ '@type': 'Course', teaches: ['A function that "stops"'] });
    expect(dataOf('/generators/')).toMatchObject({
      '@type': 'LearningResource',
      url: 'https://a.example/course/generators/',
      timeRequired: 'PT45M',
      isPartOf: { '@id': 'https://a.example/course/#course' },
    });
    expect(tagsOf('/exercises/')).not.toContain('ld+json');
  });

  it('does not let a description end its script', () => {
    expect(tagsOf('/generators/').match(/<\/script>/g)).toHaveLength(1);
    expect(dataOf('/generators/').description).toBe('What a generator is </script>.');
  });
});
