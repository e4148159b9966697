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

it('gives what the parser says without a full stop: the sentence goes on with the place', () => {
  expect(() => compile('exercise.ts', 'class Loop {{')).toThrow(/input$/);
});

it('takes a bare yield wherever ECMAScript does', () => {
  const body = `function* talk() {
  const a: number = (yield);
  const list = [yield, 2 * (yield)];
  const { b = yield } = { b: yield };
  const text = '(yield)'; // (yield)
  show(yield, a ? yield : yield);
  return yield;
}
return talk;`;
  const talk = new Function('show', compile('exercise.ts', body).replace('"use strict";', ''));
  const shown: unknown[] = [];
  const running = talk((...values: unknown[]) => shown.push(values))();
  const asked = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((value) => running.next(value));
  expect(shown).toEqual([[5, 6]]);
  expect(asked.at(-1)).toEqual({ value: undefined, done: true });
  expect(compile('exercise.ts', body)).toContain("const text = '(yield)'; // (yield)");
});

it('still says what is wrong behind a yield', () => {
  expect(() => compile('exercise.ts', 'function* f() { (yield]; }')).toThrow(ParseError);
});
