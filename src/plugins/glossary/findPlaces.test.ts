import { describe, expect, it } from 'vitest';
import { parsePage } from '../prose/parsePage';
import { readChapters } from '../prose/readChapters';
import { createForms } from './createForms';
import { findPlaces } from './findPlaces';
import { glossaryOf } from './glossaryOf';
import { readGlossary } from './readGlossary';

const terms = readGlossary(parsePage('## Lock {/* #lock */}\n\nOne holder.'));
const glossary = { terms, forms: createForms(terms) };
const page = (file: string, slug: string, body: string, more = '') => ({
  file: `docs/${file}`,
  source: `---\ntitle: T\nsidebar_label: ${slug}\nslug: /${slug}\n${more}---\n\n${body}\n`,
});

describe('findPlaces', () => {
  it('tells the first use in the order of the course, and the first that an author has linked', async () => {
    const places = await findPlaces(
      [
        page(
          '02-b/index.mdx',
          'b',
          '## How\n\n## How {/* #so */}\n\nA [lock](../glossary.mdx#lock).',
        ),
        page('01-a/a-late.mdx', 'late', 'A lock.', 'page: 2\n'),
        page('01-a/index.mdx', 'a', 'Hello.\n\n## The `x`, and so on\n\nA lock.'),
        page('glossary.mdx', 'glossary', 'A lock.'),
      ],
      glossary,
    );
    expect(places.get('lock')).toEqual([
      { to: '/a/#the-x-and-so-on', chapter: 1, page: 'a', section: 'The x, and so on' },
      { to: '/b/#so', chapter: 2, page: 'b', section: 'How' },
    ]);
  });

  it('refuses a term that no chapter uses', async () => {
    await expect(
      findPlaces([page('01-a/index.mdx', 'a', 'Locksmiths.')], glossary),
    ).rejects.toThrow(
      'docs/glossary.mdx:1  No chapter uses "Lock". Take it away, or name its forms, or link it: [lock](../glossary.mdx#lock).',
    );
  });

  it('finds every term of the course in a chapter', async () => {
    const own = await glossaryOf(process.cwd());
    const places = await findPlaces(await readChapters(process.cwd()), own);
    expect(places.size).toBe(own.terms.length);
    expect(own.terms.length).toBeGreaterThan(100);
  });
});
