import { describe, expect, it } from 'vitest';
import { parsePage } from '../prose/parsePage';
import { readGlossary } from './readGlossary';

const read = (source: string) => readGlossary(parsePage(source));
const forms = (heading: string, comment = '') =>
  read(`## ${heading} {/* #x */}\n\n${comment}\n\nA word.`)[0]?.forms.map(({ text, code }) =>
    code ? `\`${text}\`` : text,
  );

describe('readGlossary', () => {
  it.each([
    ['Event loop', '', ['event loop', 'event loops']],
    ['GIL', '', ['GIL', 'GILs']],
    ['Latency', '', ['latency', 'latencies']],
    ['Process', '', ['process', 'processes']],
    ['Pickle', '{/* forms: pickles, `pickle` */}', ['pickles', '`pickle`']],
    ['Pass', '{/* by hand */}', []],
  ])('reads how %s may be written', (heading, comment, expected) => {
    expect(forms(heading, comment)).toEqual(expected);
  });

  it.each([
    ['## A\n\nText.', '1  "A" has no anchor. Write ## A {/* #its-anchor */}'],
    ['## A {/* #a */}\n\nOne.\n\nTwo.', '1  "A" needs one paragraph'],
    ['## A {/* #a */}\n\n{/* by hand */}', '1  "A" needs one paragraph'],
    [
      '## A {/* #a */}\n\n{/* by heart */}\n\nB.',
      '3  "by heart" is not understood. Write {/* forms:',
    ],
    ['## A {/* #a */}\n\n{/* forms: a `b */}\n\nB.', '3  "a `b" is no form'],
    [
      `## A {/* #a */}\n\n${'long '.repeat(90)}`,
      '3  The definition of "A" has 449 characters, and 400 at most',
    ],
    [
      '## A {/* #a */}\n\nB.\n\n## C {/* #a */}\n\nD.',
      '5  "C" has the anchor #a, and so has "A" in line 1.',
    ],
    [
      '## A {/* #a */}\n\nB.\n\n## a {/* #b */}\n\nD.',
      '5  "a" has the name "a", and so has "A" in line 1.',
    ],
    [
      '## A {/* #a */}\n\n{/* forms: x, y */}\n\nB.\n\n## C {/* #c */}\n\n{/* forms: y */}\n\nD.',
      '7  "C" has the form "y", and so has "A" in line 1.',
    ],
  ])('refuses %j with its place', (source, message) => {
    expect(() => read(source)).toThrow(`docs/glossary.mdx:${message}`);
  });
});
