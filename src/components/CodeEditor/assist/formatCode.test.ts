import { expect, it } from 'vitest';
import { formatCode } from './formatCode';

it('writes as the course does, and keeps the cursor at its place in the text', async () => {
  const code = 'export   const  a = "x"\nexport const b=[1,2 ]\n';
  const formatted = await formatCode(code, code.indexOf('b='));
  expect(formatted).toEqual({
    kind: 'formatted',
    code: "export const a = 'x';\nexport const b = [1, 2];\n",
    cursor: "export const a = 'x';\nexport const ".length,
  });
});

it('says in which line a text stops to parse', async () => {
  expect(await formatCode('const a = 1;\nconst b = (;\n', 0)).toEqual({
    kind: 'unparsed',
    line: 2,
  });
});
