import { expect, it } from 'vitest';
import { parseCounterpart } from './parseCounterpart';

it('takes title and marks away, and keeps what they say', () => {
  const text = `// title: With callbacks
import { x } from '#kit';

//@ rest
let rest = x;
//@ end rest
function close() {
  //@
  x();
}

close();
`;
  expect(parseCounterpart(text, 'a.ts')).toEqual({
    title: 'With callbacks',
    code: `import { x } from '#kit';

let rest = x;
function close() {
  x();
}

close();
`,
    parts: [[], [], ['rest'], ['end', 'rest'], [], [], [], []],
  });
});

it('wants a title', () => {
  expect(() => parseCounterpart('x();\n', 'a.ts')).toThrow(
    'a.ts:1  A program of a pair begins with "// title: …".',
  );
});
