import { asStarter } from './checkImports';
import { checkMarkdown } from './checkMarkdown';
import { nearest } from './nearest';
import { parseHeadComment } from './parseHeadComment';
import type { Report } from './Report';
import type { WrongAnswer } from './types';

/** Reads a file of `wrong/`. `tests` holds the full names of the exercise's tests, when they are known. */
export function parseWrongAnswer(
  id: string,
  text: string,
  tests: readonly string[] | undefined,
  report: Report,
): WrongAnswer {
  const tags = parseHeadComment(text, report);
  const named = (name: string) => tags.filter((tag) => tag.name === name);

  const single = (name: string, holds: string): string => {
    const [tag, second] = named(name);
    if (second)
      report(second.line, `There are two @${name}. Keep one: it may run over several lines.`);
    if (tag && tag.text !== '') return tag.text;
    // A file without any head comment has its own sentence already.
    if (tags.length > 0)
      report(tag?.line ?? 1, `@${name} is missing in the head comment. Write ${holds}.`);
    return '';
  };

  for (const { name, line } of tags) {
    if (!['belief', 'fails', 'tell'].includes(name)) {
      report(
        line,
        `The head comment has an unknown tag @${name}. It holds @belief, @fails and @tell.`,
      );
    }
  }
  const belief = single('belief', 'the wrong belief, as the learner would say it').replace(
    /\s+/g,
    ' ',
  );
  const tell = single(
    'tell',
    'what the belief overlooks, for the learner whose failures have this pattern',
  );
  const [tellTag] = named('tell');
  if (tellTag) checkMarkdown(tell, tellTag.line, report);

  const fails: string[] = [];
  for (const { text: name, line } of named('fails')) {
    if (fails.includes(name)) report(line, `@fails names "${name}" twice. Remove this line.`);
    else fails.push(name);
    if (tests && !tests.includes(name)) report(line, noSuchTest(name, tests));
  }
  if (tags.length > 0 && fails.length === 0) {
    report(
      1,
      '@fails is missing in the head comment. Name each test that this answer fails, one a line: "@fails task title > test title".',
    );
  }
  return { id, belief, fails, tell, text: asStarter(text) };
}

function noSuchTest(name: string, tests: readonly string[]): string {
  const [close] = nearest(name, tests);
  const advice = close
    ? `Did you mean "${close}"?`
    : 'Write it in full on one line, as "task title > test title" stands in exercise.test.ts.';
  return `@fails names a test that does not exist: "${name.replace(/\n/g, '⏎')}". ${advice}`;
}
