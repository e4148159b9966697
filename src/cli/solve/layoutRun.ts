import { diffRows } from '../../components/Workbench/results/diffRows';
import { groupRows } from '../../components/Workbench/results/groupRows';
import type { RunState, TestRow } from '../../components/Workbench/session/RunState';
import {
  summarySentence,
  verdictSentence,
} from '../../components/Workbench/session/verdictSentence';
import { marks } from '../../components/Workbench/testMarks';
import { testTitle } from '../../components/Workbench/testTitle';
import type { Exercise } from '../../exercise-format/types';
import type { RunProblem, SourcePlace, TestError } from '../../runner/types';
import { matchWrongAnswer } from '../../runner/verdict';
import { layoutMarkdown } from './layoutMarkdown';
import type { Page } from './Page';
import type { Paint } from './Paint';
import { indent, wrap } from './wrap';

/**
 * What the page shows of a run that has ended, in its words. The page reads from the verdict downwards; a terminal shows the last
 * lines, so there the verdict comes last. `solved` is the oracle's word.
 */
export function layoutRun(
  exercise: Exercise,
  run: RunState,
  solved: boolean,
  page: Page,
): readonly string[] {
  const { paint, width } = page;
  const { outcome } = run;
  const titleOf = (name: string) => {
    const task = exercise.tasks.find(({ tests }) => tests.includes(name));
    return testTitle(name, task?.title ?? '');
  };
  const verdict = wrap(verdictSentence(run, solved, titleOf), width);
  const summary = summarySentence(run);
  // Of a run that was ended, only what has run is worth the lines.
  const isShown = (row: TestRow) => outcome?.kind !== 'stopped' || row.state !== 'not-run';
  const tasks = groupRows(exercise.tasks, run)
    .map(({ title, rows }) => ({ title, rows: rows.filter(isShown) }))
    .filter(({ rows }) => rows.length > 0)
    .flatMap(({ title, rows }) => [
      paint.strong(title),
      ...rows.flatMap((row) => layoutTest(exercise, row, titleOf(row.name), page)),
      '',
    ]);
  return [
    ...tasks,
    ...layoutConsole(run, page),
    ...(outcome ? layoutBelief(exercise, matchWrongAnswer(outcome, exercise.wrong), page) : []),
    ...(outcome?.kind === 'stopped' ? layoutProblem(exercise, outcome.problem, page) : []),
    ...verdict.map(solved ? paint.good : paint.bad),
    ...(summary ? [paint.quiet(summary)] : []),
    ...(outcome?.kind === 'finished'
      ? outcome.notices.flatMap((notice) => wrap(notice, width))
      : []),
  ];
}

function layoutProblem(exercise: Exercise, problem: RunProblem, { paint }: Page) {
  const { place, excerpt, test } = problem;
  if (!place && !excerpt && !test) return [];
  return [
    ...(test ? [`While this test was running: ${test}.`] : []),
    ...(place ? [`At ${paint.quiet(placeWords(exercise, place))}`] : []),
    ...(excerpt ? indent(excerpt.split('\n').map(paint.code), 2) : []),
    '',
  ];
}

/** The failures have the pattern of a known wrong answer: what that belief overlooks. */
function layoutBelief(exercise: Exercise, id: string | undefined, { paint, width }: Page) {
  const wrong = exercise.wrong.find((one) => one.id === id);
  if (!wrong) return [];
  return [
    ...layoutMarkdown(`A common belief: ${wrong.belief}`, { paint, width }).map(paint.strong),
    ...indent(layoutMarkdown(wrong.tell, { paint, width: width - 2 }), 2),
    '',
  ];
}

function layoutTest(exercise: Exercise, row: TestRow, title: string, page: Page) {
  const { paint, width } = page;
  const { sign, words } = marks[row.state];
  const isBad = row.state === 'failed' || row.state === 'unfinished';
  const painted = isBad ? paint.bad : row.state === 'passed' ? paint.good : paint.quiet;
  const told = row.state === 'unfinished' ? `, ${words}` : '';
  const [first = '', ...rest] = wrap(`${title}${told}`, width - 4);
  return [
    `  ${painted(sign)} ${first}`,
    ...indent(rest, 4),
    ...row.errors.flatMap((error) => indent(layoutFailure(exercise, error, page), 6)),
  ];
}

/** Why a test failed: first a sentence, then what was expected and received, then where. */
function layoutFailure(exercise: Exercise, error: TestError, { paint, width }: Page) {
  const isAssertion = error.name === 'AssertionError';
  const message = isAssertion ? error.message : `${error.name}: ${error.message}`;
  return [
    // A message may hold a schedule, line by line.
    ...message
      .split('\n')
      .flatMap((line) => (line.trim() === '' ? [''] : wrapKept(line, width - 6))),
    ...layoutDiff(error, paint),
    ...(error.place ? [paint.quiet(placeWords(exercise, error.place))] : []),
  ];
}

/** Expected against received. For one line each a word tells the sides apart, else a sign. */
function layoutDiff(error: TestError, paint: Paint): readonly string[] {
  const rows = diffRows(error);
  const short = rows.length <= 2 && rows.every(({ side }) => side !== 'both');
  const name = (word: string) => (short ? ` ${word}` : '');
  const lines = rows.map(({ side, text }) => {
    if (side === 'expected') return `${paint.good(`−${name('expected')}`)} ${text}`;
    return side === 'received' ? `${paint.bad(`+${name('received')}`)} ${text}` : `  ${text}`;
  });
  const legend = `${paint.good('− expected')} ${paint.bad('+ received')}`;
  return short ? lines : [legend, ...lines];
}

/** Wraps a line and keeps the blanks that it begins with. */
function wrapKept(line: string, width: number): readonly string[] {
  const blanks = /^ */.exec(line)?.[0].length ?? 0;
  return indent(wrap(line, width - blanks), blanks);
}

function layoutConsole({ console, consoleDropped }: RunState, { paint }: Page): readonly string[] {
  const count = console.length + consoleDropped;
  if (count === 0) return [];
  return [
    `${paint.strong('Console')} ${paint.quiet(count === 1 ? '1 line' : `${count} lines`)}`,
    ...(consoleDropped > 0 ? [paint.quiet(`  … ${consoleDropped} before these`)] : []),
    ...console.flatMap(({ level, text }) => {
      const before = level === 'warn' || level === 'error' ? `${level}: ` : '';
      return indent(`${before}${text}`.split('\n'), 2);
    }),
    '',
  ];
}

/** A place as terminals and editors make a link of it. Shared code lies elsewhere in a clone, so only its name is said. */
function placeWords({ folder }: Exercise, { file, line, column }: SourcePlace): string {
  if (/^(kit|loop)\//.test(file)) return `${file}, line ${line}`;
  return `${folder}/${file}:${line}:${column}`;
}
