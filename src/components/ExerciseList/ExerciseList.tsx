import type { ComponentType, ReactNode } from 'react';
import type { ProgressState } from '../../progress/progressState';
import styles from './ExerciseList.module.css';
import { triedWord } from './triedWord';

interface Props {
  readonly chapters: readonly {
    readonly folder: string;
    readonly title: string;
    readonly path: string;
  }[];
  readonly exercises: readonly {
    readonly id: string;
    readonly title: string;
    readonly chapter: string;
    readonly path: string;
    readonly minutes: number;
  }[];
  /** What the reader did with each exercise, by its id. */
  readonly done: ProgressState['exercise'];
  readonly Link: ComponentType<{ to: string; children: ReactNode }>;
}

const marks = { '': '', tried: '…', solved: '✓' } as const;

/** All exercises by chapter, each with its length and whether it is solved. */
export function ExerciseList({ chapters, exercises, done, Link }: Props) {
  const solved = (some: Props['exercises']) =>
    some.filter(({ id }) => triedWord(done[id]) === 'solved').length;
  const of = (chapter: string) => exercises.filter((exercise) => exercise.chapter === chapter);
  return (
    <main className={styles.page}>
      <h1>Exercises</h1>
      <p className={styles.facts}>
        {solved(exercises)} of {exercises.length} solved. Your work stays in this browser:{' '}
        <Link to="/progress/">your progress</Link>.
      </p>
      {chapters.map((chapter) => (
        <section key={chapter.folder}>
          <h2>
            <Link to={chapter.path}>{chapter.title}</Link>
          </h2>
          <p className={styles.facts}>
            {solved(of(chapter.folder))} of {of(chapter.folder).length} solved
          </p>
          <ol className={styles.list}>
            {of(chapter.folder).map((exercise) => {
              const word = triedWord(done[exercise.id]);
              return (
                <li key={exercise.id}>
                  <span className={styles.mark} data-word={word} aria-hidden>
                    {marks[word]}
                  </span>
                  <Link to={exercise.path}>{exercise.title}</Link>
                  <span className={styles.facts}>
                    {exercise.minutes} minutes{word && ` · ${word}`}
                  </span>
                </li>
              );
            })}
          </ol>
        </section>
      ))}
    </main>
  );
}
