import type { Hint } from '../../exercise-format/types';
import type { CourseExercise } from './Course';
import { compareLines } from './compareLines';
import { layoutMarkdown } from './layoutMarkdown';
import type { Page } from './Page';
import { indent, wrap } from './wrap';

/** What a session says beside the results of a run, as lines. */

type Lines = readonly string[];

export function heading({ id, folder, title, minutes }: CourseExercise, { paint }: Page): Lines {
  return [
    `${paint.strong(title)} ${paint.quiet(`(${id}, ${minutes} minutes)`)}`,
    `What to do:  ${folder}/prompt.md`,
    `Your code:   ${folder}/exercise.ts`,
    '',
  ];
}

export function saved({ paint, width }: Page): Lines {
  const words = '── saved ';
  return ['', paint.quiet(words.padEnd(Math.max(words.length, width), '─')), ''];
}

export function noFile({ folder }: CourseExercise): Lines {
  const file = `${folder}/exercise.ts`;
  return [`There is no ${file}. "git checkout -- ${file}" brings the starter back.`];
}

/** The course's own files of an exercise do not hold together any more. */
export function notAsItCame({ id, folder }: CourseExercise, problems: Lines): Lines {
  return [
    `The files around "${id}" are not as they came:`,
    ...indent(problems, 2),
    `Only exercise.ts is yours to change. "git diff -- ${folder}" shows what else was.`,
  ];
}

export function notRemembered(error: unknown): Lines {
  const reason = error instanceof Error ? error.message : String(error);
  return ['', `This could not be noted down, so the exercise will come again: ${reason}`];
}

/** After the last test has passed. `next` is what is left; `count` how many there are. */
export function comesNext(
  next: CourseExercise | undefined,
  count: number,
  hasKeys: boolean,
): Lines {
  if (!next) return [`Nothing is left: all ${count} exercises are solved.`];
  const how = hasKeys ? 'Press n.' : `npm run solve -- ${next.id}`;
  return [`Next comes ${next.id}: ${next.title}. ${how}`];
}

export function tryAgain({ id, folder }: CourseExercise): Lines {
  return [`Change ${folder}/exercise.ts, then: npm run solve -- ${id}`];
}

interface Keys {
  readonly hints: number;
  readonly shown: number;
  readonly hasNext: boolean;
}

export function keys({ hints, shown, hasNext }: Keys): string {
  return [
    ...(hasNext ? ['n next'] : []),
    shown < hints ? `h hint ${shown + 1} of ${hints}` : 'no more hints',
    's solution',
    'c compare',
    'r run again',
    'q quit',
  ].join(' · ');
}

export function hint({ title, markdown }: Hint, number: number, of: number, page: Page): Lines {
  return [
    '',
    page.paint.strong(`Hint ${number} of ${of}: ${title}`),
    ...indent(layoutMarkdown(markdown, { ...page, width: page.width - 2 }), 2),
  ];
}

export function noMoreHints(of: number): Lines {
  return [of === 1 ? 'That was the only hint.' : `Those were all ${of} hints.`];
}

export function confirm(hasHintsLeft: boolean, { width }: Page): Lines {
  const hint = hasHintsLeft ? ' A hint may be enough.' : '';
  return [
    '',
    'Look at the solution now?',
    ...wrap(
      `You have not solved this exercise yet. What you find yourself stays with you longer.${hint}`,
      width,
    ),
    `y show it · ${hasHintsLeft ? 'h show a hint · ' : ''}any other key: keep trying`,
  ];
}

export function keptOut(): Lines {
  return ['The solution stays out of sight.'];
}

export function solution(text: string, { paint }: Page): Lines {
  return ['', paint.strong('The solution'), ...text.trimEnd().split('\n')];
}

/** Two texts beside each other, line by line. A sign tells the sides apart; colour only helps. */
export function comparison(mine: string, theirs: string, { paint, width }: Page): Lines {
  const lines = compareLines(mine, theirs);
  if (lines.every(({ side }) => side === 'both'))
    return wrap('Your code is the solution, line for line.', width);
  return [
    '',
    `${paint.bad('− yours')}  ${paint.good('+ the solution')}`,
    ...lines.map(({ side, text }) => {
      if (side === 'both') return `  ${text}`.trimEnd();
      return side === 'mine' ? paint.bad(`− ${text}`) : paint.good(`+ ${text}`);
    }),
  ];
}
