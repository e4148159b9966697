import { expect, it } from 'vitest';
import { compile, ParseError } from './compile';

it('keeps every line where it is', () => {
  const text =
    "import { type A, b } from './support/ab';\n\nexport const c: A =\n  b;\ninterface D {\n  e: 1;\n}\nexport default c;\n";
  expect(compile('exercise.ts', text).split('\n')).toHaveLength(text.split('\n').length);
});

it('leaves out what only types import', () => {
  expect(
    compile('exercise.ts', "import { Shop } from './support/shop';\nexport let a: Shop;"),
  ).not.toContain('require');
});

it('says where a text does not parse', () => {
  expect.assertions(2);
  try {
    compile('exercise.ts', 'const a = 1;\nconst b = (;\n');
  } catch (error) {
    expect(error).toBeInstanceOf(ParseError);
    expect(error).toMatchObject({
      message: 'Unexpected token',
      place: { file: 'exercise.ts', line: 2, column: 12 },
    });
  }
});
