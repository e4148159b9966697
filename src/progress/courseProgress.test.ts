import { describe, expect, it } from 'vitest';
import type { ChapterOutline, ExerciseOutline } from './CourseOutline';
import { chapterProgress, courseProgress, pageProgress } from './courseProgress';
import { exerciseAfter, nextStep } from './nextStep';
import type { ProgressEvent } from './ProgressEvent';
import { progressState } from './progressState';

const page = (path: string, minutes: number, exercises: string[]) => ({
  ...{ path, title: `The page ${path}`, minutes, exercises },
  ...{ questions: [`q${path}`], predictions: [`p${path}`] },
});
const chapter = (number: number, pages: ChapterOutline['pages']): ChapterOutline => ({
  ...{ number, title: `Chapter ${number}`, path: pages[0]?.path ?? '', pages },
});
const one = chapter(1, [page('/a/', 10, ['walk']), page('/a/b/', 20, ['run', 'jump'])]);
const two = chapter(2, [page('/c/', 30, ['swim'])]);
const chapters = [one, two];
const exercises: ExerciseOutline[] = ['walk', 'run', 'jump', 'swim'].map((id, index) => ({
  ...{ id, title: id, path: `/exercises/${id}/`, minutes: index + 1 },
}));

/** `page /a/ read`, one after the other. */
const having = (...words: string[]) =>
  progressState(
    words.map((word, at): ProgressEvent => {
      const [about = '', id = '', kind = ''] = word.split(' ');
      return { about: about as ProgressEvent['about'], id, kind, at: at + 1 };
    }),
  );
const all = (chapter: ChapterOutline) =>
  chapter.pages.flatMap(({ path, exercises }) => [
    `page ${path} read`,
    ...exercises.map((id) => `exercise ${id} solved`),
  ]);
const tally = (done: number, tried: number, total: number) => ({ done, tried, total });

describe('chapterProgress', () => {
  it('counts what is done, what is begun, and the minutes that are left', () => {
    const done = having(
      ...['page /a/ opened', 'page /a/ read', 'page /a/b/ opened'],
      ...['exercise walk started', 'exercise walk solved', 'exercise run started'],
      ...['question q/a/ tried', 'question q/a/ right', 'prediction p/a/ tried'],
    );
    expect(chapterProgress(one, exercises, done)).toEqual({
      pages: tally(1, 1, 2),
      exercises: tally(1, 1, 3),
      questions: tally(1, 0, 2),
      predictions: tally(0, 1, 2),
      minutesLeft: 20 + 2 + 3,
      mark: 'begun',
    });
    expect(pageProgress(page('/a/', 10, ['walk']), exercises, done)).toMatchObject({
      minutesLeft: 0,
      mark: 'done',
    });
    expect(chapterProgress(two, exercises, done)).toMatchObject({ minutesLeft: 34, mark: 'none' });
    expect(courseProgress(chapters, exercises, done)).toMatchObject({
      pages: tally(1, 1, 3),
      minutesLeft: 59,
    });
  });

  it('is done without an answer to any question', () => {
    expect(chapterProgress(one, exercises, having(...all(one))).mark).toBe('done');
    expect(chapterProgress(one, exercises, having(...all(one).slice(1))).mark).toBe('begun');
  });
});

describe('nextStep', () => {
  it.each<[string, string[], string | undefined, boolean]>([
    ['begins with the first page', [], '/a/', false],
    ['stays at a page that is opened', ['page /a/b/ opened'], '/a/b/', true],
    ['goes on with the exercises of a page', ['page /a/ read'], '/exercises/walk/', true],
    ['goes on after an exercise', ['page /a/ read', 'exercise walk solved'], '/a/b/', true],
    [
      'is where the reader was last, and not where a gap is',
      ['page /c/ read'],
      '/exercises/swim/',
      true,
    ],
    ['goes back to what was passed over', [...all(two)], '/a/', true],
    ['is none when all is done', [...all(one), ...all(two)], undefined, true],
  ])('%s', (_, words, path, begun) => {
    const step = nextStep(chapters, exercises, having(...words));
    expect(step?.path).toBe(path);
    if (step) expect(step.begun).toBe(begun);
  });

  it('says to which chapter it belongs', () => {
    expect(nextStep(chapters, exercises, having('page /c/ opened'))?.chapter).toEqual({
      number: 2,
      title: 'Chapter 2',
      path: '/c/',
    });
  });
});

describe('exerciseAfter', () => {
  it('goes over pages and chapters', () => {
    const after = (id: string) => exerciseAfter(id, chapters, exercises)?.id;
    expect(['walk', 'run', 'jump', 'swim', 'none'].map(after)).toEqual([
      ...['run', 'jump', 'swim'],
      ...[undefined, undefined],
    ]);
  });
});
