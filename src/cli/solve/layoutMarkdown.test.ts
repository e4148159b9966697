import { expect, it } from 'vitest';
import { layoutMarkdown } from './layoutMarkdown';
import { createPaint } from './Paint';

const plain = { paint: createPaint(false), width: 24 };

it.each([
  [
    'a paragraph',
    'Look at *when* you count,\nand **not** how `often`.',
    ['Look at when you count,', 'and not how `often`.'],
  ],
  [
    'code, as it is written',
    'Like this:\n\n```ts\nfor (const a of b) {\n  use(a);\n}\n```',
    ['Like this:', '', '    for (const a of b) {', '      use(a);', '    }'],
  ],
  [
    'lists',
    '- one that is longer than the line\n- two\n\n1. first\n2. second',
    ['- one that is longer', '  than the line', '- two', '', '1. first', '2. second'],
  ],
  ['a link', '[RFC](https://example.org/rfc)', ['RFC', '(https://example.org/rfc)']],
  ['a table', '| a | b |\n|---|---|\n| 1 | 2 |', ['a | b', '1 | 2']],
  ['nothing', '', []],
])('lays out %s', (_, markdown, lines) => {
  expect(layoutMarkdown(markdown, plain)).toEqual(lines);
});

it('colours each word of code, so that a line may break between them', () => {
  const coloured = { paint: createPaint(true), width: 8 };
  expect(layoutMarkdown('`one two`', coloured)).toEqual([
    '\u001b[36m`one\u001b[39m',
    '\u001b[36mtwo`\u001b[39m',
  ]);
});
