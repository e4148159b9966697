import { describe, expect, it } from 'vitest';
import { instrument } from './instrument';
import { parseProgram } from './parseProgram';

const loop = "import { run, sleep } from '#loop';\n";
const codeOf = (source: string) => instrument(parseProgram(source)).code;

describe('instrument', () => {
  it('keeps every line where it is', () => {
    const source = `${loop}interface A {\n  a: 1;\n}\nfunction* f(\n  n: number,\n) {\n  if (n)\n    yield* sleep(n);\n  else return (\n    n\n  );\n}\nrun(f(1));\n`;
    const lines = codeOf(source).split('\n');
    const marked = lines.flatMap((line, i) =>
      Array.from(line.matchAll(/\$stage\.line\(\$frame,(\d+)\)/g), ([, n]) => Number(n) - i - 1),
    );
    expect(marked.length).toBeGreaterThan(3);
    expect(new Set(marked)).toEqual(new Set([0]));
  });

  // biome-ignore-start lint/suspicious/noTemplateCurlyInString: these are programs
  const odd: Record<string, string> = {
    'bodies without braces':
      'if (1) a(); else if (2) b(); else c();\nfor (;;) for (const x of []) while (0) do x(); while (1)',
    'labels and switches':
      'outer: for (;;) { switch (1) { case 1: continue outer; default: break outer; } }',
    'arrows of all kinds':
      'const f = (a) => ({ a }), g = a => (b) => a, h = () => {}, i = ({ a } = {}) => [a]; f(() => 1, function () {}, function* () { yield; yield 1 });',
    'async of all kinds':
      'const f = async a => a, g = async (a, b = (1)) => ({ a }), h = async () => {}; class A { async m() {} static async s(a) { return a } async [f]() {} } const o = { async k() {}, async: 1, l: async function () { await (await 1) } }; async function n() {}',
    classes:
      'class A { static { a(); } x = () => this; get y() { return 1 } constructor() { super.x } } class B extends A { *a() {} *[b]() { yield } static *c() {} *#d() {}; constructor() { super(); } }',
    exports:
      'export const a = 1; export function b() {} export class C {} export { a as d }; export default function* () {}',
    'a default export of a value': 'export default 1 + 1',
    'no semicolons': 'let a = 1\nlet b = a\n++b\nconst c = () => b\nc()\n;[1].map(c)',
    'templates and comments':
      'const a = `${(() => 1)()}`; // => async\n/* async ( */ const b = /async \\(/.test(a)',
  };
  // biome-ignore-end lint/suspicious/noTemplateCurlyInString: these are programs
  it.each(Object.entries(odd))('leaves a program that parses: %s', (_, source) => {
    const { code, awaits } = instrument(parseProgram(source));
    expect(
      () => new Function(`"use strict";return function${awaits ? '*' : ''}(){${code}}`),
    ).not.toThrow();
  });

  it('says what a function is called, and where it begins', () => {
    const { sites } = instrument(
      parseProgram(
        'function a() {}\nconst b = () => 1;\nclass C {\n  d() {}\n  #e = () => 1;\n}\nconst o = { f: function () {} };\n[].map(() => 1);',
      ),
    );
    expect(sites).toEqual([
      { name: 'module', line: 1 },
      { name: 'a', line: 1 },
      { name: 'b', line: 2 },
      { name: 'd', line: 4 },
      { name: 'e', line: 5 },
      { name: 'f', line: 7 },
      { name: '() => …', line: 8 },
    ]);
  });

  const refused: Record<string, [string, number, string]> = {
    'a text that sucrase refuses': [
      'const a = 1;\nconst b = (;',
      2,
      'Unexpected token, at column 12 of line 2',
    ],
    'a text that acorn refuses': [
      'let a = 1;\nlet a = 2;',
      2,
      "Identifier 'a' has already been declared",
    ],
    'an async function on #loop': [
      `${loop}async function f() { run(); }`,
      2,
      'Write `function*` and `yield*`',
    ],
    'an await on #loop': [`${loop}await run(1);`, 2, 'Write `function*` and `yield*`'],
    'an async generator': ['async function* f() {}', 1, 'has an async generator'],
    'for await': ['for await (const a of []) {}', 1, 'has `for await`'],
    'import()': ["1;\nimport('#kit');", 2, 'Write `import … from`'],
    'import.meta': ['import.meta.url;', 1, 'the program has no address'],
    'super in an async method': [
      'class A extends Object { async m() { super.toString(); } }',
      1,
      '`super`',
    ],
  };
  it.each(Object.entries(refused))(
    'refuses with a sentence and a line: %s',
    (_, [source, line, says]) => {
      expect(() => codeOf(source)).toThrow(
        expect.objectContaining({ line, message: expect.stringContaining(says) }),
      );
    },
  );
});
