import ts from 'typescript';
import { lineOf } from './parseSource';
import type { Report } from './Report';

export interface TestBlock {
  readonly title: string;
  readonly line: number;
  /** Full names as vitest joins them: `describe title > test title`. */
  readonly tests: readonly string[];
}

interface Place {
  /** Titles of the `describe` blocks around, outermost first. */
  readonly titles: readonly string[];
  /** True inside a loop or a function that is not the body of a `describe`. */
  readonly indirect: boolean;
}

const TEST_WORDS = new Set(['describe', 'it', 'test']);

/**
 * Lists the tests of a file without running it: the page shows them before anything ran. So titles must be literal,
 * and each test must be written out.
 */
export function listTests(source: ts.SourceFile, report: Report): readonly TestBlock[] {
  const blocks: { title: string; line: number; tests: string[] }[] = [];
  const seen = new Set<string>();

  const addTest = (title: string, line: number, { titles }: Place) => {
    const block = blocks.at(-1);
    if (titles.length === 0 || !block) {
      report(
        line,
        `The test "${title}" stands outside of a describe. Put it into the describe of its task.`,
      );
      return;
    }
    const name = [...titles, title].join(' > ');
    if (seen.has(name))
      report(line, `There are two tests called "${name}". Give each its own title.`);
    seen.add(name);
    block.tests.push(name);
  };

  const visitCall = (call: ts.CallExpression, word: string, place: Place) => {
    const line = lineOf(source, call.getStart(source));
    if (!ts.isIdentifier(call.expression)) {
      const written = call.expression.getText(source).split('(')[0];
      report(
        line,
        `${written} stands here. Write each test out with describe('…') and it('…') only.`,
      );
      return;
    }
    const [first, ...others] = call.arguments;
    if (!first || !ts.isStringLiteralLike(first)) {
      report(
        line,
        `The title of this ${word} is not a plain string. Write it out: the page lists the tests before anything ran.`,
      );
      return;
    }
    if (place.indirect) {
      report(
        line,
        `${word}('${first.text}') stands in a loop or a function. Write it out in the body of its describe.`,
      );
      return;
    }
    if (word !== 'describe') {
      addTest(first.text, line, place);
      return;
    }
    if (place.titles.length === 0) blocks.push({ title: first.text, line, tests: [] });
    const inside = { titles: [...place.titles, first.text], indirect: false };
    for (const argument of others) {
      if (ts.isArrowFunction(argument) || ts.isFunctionExpression(argument))
        visit(argument.body, inside);
    }
  };

  const visit = (node: ts.Node, place: Place): void => {
    const word = ts.isCallExpression(node) ? calledWord(node) : undefined;
    if (ts.isCallExpression(node) && word) {
      visitCall(node, word, place);
      return;
    }
    const indirect =
      place.indirect || ts.isFunctionLike(node) || ts.isIterationStatement(node, false);
    ts.forEachChild(node, (child) => visit(child, { ...place, indirect }));
  };

  visit(source, { titles: [], indirect: false });
  for (const { title, line, tests } of blocks) {
    if (tests.length === 0) report(line, `describe('${title}') has no test. Write at least one.`);
  }
  return blocks;
}

/** `it` for `it(…)`, `it.only(…)` and `it.each(…)(…)`. */
function calledWord(call: ts.CallExpression): string | undefined {
  let callee: ts.Expression = call.expression;
  while (ts.isCallExpression(callee) || ts.isPropertyAccessExpression(callee))
    callee = callee.expression;
  return ts.isIdentifier(callee) && TEST_WORDS.has(callee.text) ? callee.text : undefined;
}
