import type { ComponentType, ReactNode } from 'react';
import type { ChapterOutline, ExerciseOutline } from '../../progress/CourseOutline';
import { chapterProgress } from '../../progress/courseProgress';
import type { ProgressState } from '../../progress/progressState';
import { aboutMinutes } from '../../progress/progressWords';
import styles from './ProgressPage.module.css';
import { tallyWords } from './tallyWords';

interface Props {
  readonly chapters: readonly ChapterOutline[];
  readonly exercises: readonly ExerciseOutline[];
  readonly done: ProgressState;
  readonly Link: ComponentType<{ to: string; children: ReactNode }>;
}

const signs = { none: '', begun: '…', done: '✓' } as const;

/** Each chapter with what is done of it, in words; the sign before it only repeats them. */
export function ChapterList({ chapters, exercises, done, Link }: Props) {
  return (
    <section aria-labelledby="chapters">
      <h2 id="chapters">By chapter</h2>
      <ol className={styles.chapters}>
        {chapters.map((chapter) => {
          const progress = chapterProgress(chapter, exercises, done);
          const { mark, minutesLeft } = progress;
          return (
            <li key={chapter.path}>
              <span className={styles.sign} data-mark={mark} aria-hidden="true">
                {signs[mark]}
              </span>
              <span>
                <Link to={chapter.path}>{chapter.title}</Link>
                <span className={styles.facts}>
                  {[
                    mark === 'done'
                      ? 'Done'
                      : `Chapter ${chapter.number}, ${aboutMinutes(minutesLeft)} left`,
                    ...(mark === 'none' ? [] : tallyWords(progress)),
                  ].join(' · ')}
                </span>
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
