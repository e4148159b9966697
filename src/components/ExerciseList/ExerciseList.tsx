import type { ComponentType, ReactNode } from 'react';
import styles from './ExerciseList.module.css';

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
  /** Ids of solved exercises. */
  readonly solved: ReadonlySet<string>;
  readonly Link: ComponentType<{ to: string; children: ReactNode }>;
}

/** All exercises by chapter, each with its length and whether it is solved. */
export function ExerciseList({ chapters, exercises, solved, Link }: Props) {
  const done = exercises.filter(({ id }) => solved.has(id)).length;
  return (
    <main className={styles.page}>
      <h1>Exercises</h1>
      <p className={styles.facts}>
        {done} of {exercises.length} solved. Your work stays in this browser.
      </p>
      {chapters.map((chapter) => (
        <section key={chapter.folder}>
          <h2>
            <Link to={chapter.path}>{chapter.title}</Link>
          </h2>
          <ol className={styles.list}>
            {exercises
              .filter((exercise) => exercise.chapter === chapter.folder)
              .map((exercise) => (
                <li key={exercise.id}>
                  <span className={styles.mark} aria-hidden>
                    {solved.has(exercise.id) ? '✓' : ''}
                  </span>
                  <Link to={exercise.path}>{exercise.title}</Link>
                  <span className={styles.facts}>
                    {exercise.minutes} minutes{solved.has(exercise.id) && ' · solved'}
                  </span>
                </li>
              ))}
          </ol>
        </section>
      ))}
    </main>
  );
}
