import { describe, expect, it } from 'vitest';
import { cutPage, type SearchedPage } from './cutPage';

const head: SearchedPage = {
  kind: 'chapter',
  title: 'Build asyncio',
  path: '/event-loop/',
  place: 'Chapter 9',
  name: 'The event loop',
  lead: 'Who knows whose turn it is?',
  words: '/event-loop',
};

const page = `
import Thing from './thing';

Two orders ask the database. {/* not shown */}

## Four boxes: \`_ready\` and [others](../glossary.mdx#handle)

| box | holds |
|---|---|
| queue | handles |

\`\`\`python
def run_once(loop):
    return loop.ready
\`\`\`

\`\`\`output
printed
\`\`\`

\`\`\`mermaid
flowchart TB
  A["drawn"] --> B
\`\`\`

:::belief[“Nothing waits.”]
It does.
:::

<Tabs>
<TabItem value="one">

In a tab.

</TabItem>
</Tabs>

## Four boxes {/* #given */}

### Four boxes
`;

describe('cutPage', () => {
  const sections = cutPage(page, head);

  it('gives the lead and each heading with the id that Docusaurus gives it', () => {
    expect(sections.map(({ title, path, place }) => [title, path, place])).toEqual([
      ['Build asyncio', '/event-loop/', 'Chapter 9 · The event loop'],
      [
        'Four boxes: _ready and others',
        '/event-loop/#four-boxes-_ready-and-others',
        'Chapter 9 · Build asyncio',
      ],
      ['Four boxes', '/event-loop/#given', 'Chapter 9 · Build asyncio'],
      ['Four boxes', '/event-loop/#four-boxes', 'Chapter 9 · Build asyncio'],
    ]);
  });

  it('keeps what is read, and leaves out drawings, output, comments and imports', () => {
    expect(sections[0]?.text).toBe('Who knows whose turn it is? Two orders ask the database.');
    expect(sections[1]?.text).toBe(
      'box · holds · queue · handles · “Nothing waits.” It does. In a tab.',
    );
  });

  it('keeps the names of programs that the prose does not have, without the language’s words', () => {
    expect(sections[1]?.code).toBe('run_once loop');
  });

  it('takes each heading of the glossary for a word', () => {
    const terms = cutPage('Each once.\n\n## GIL {/* #gil */}\n\nA lock.', {
      ...head,
      kind: 'term',
      title: 'Glossary',
      path: '/glossary/',
      place: '',
    });
    expect(terms.map(({ kind, path, place }) => [kind, path, place])).toEqual([
      ['page', '/glossary/', 'Page'],
      ['term', '/glossary/#gil', 'Glossary'],
    ]);
  });
});
