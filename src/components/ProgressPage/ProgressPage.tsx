import type { ComponentProps, ComponentType, ReactNode } from 'react';
import type { ChapterOutline, ExerciseOutline } from '../../progress/CourseOutline';
import { courseProgress } from '../../progress/courseProgress';
import { nextStep } from '../../progress/nextStep';
import type { ProgressArchive } from '../../progress/ProgressArchive';
import type { ProgressSnapshot } from '../../progress/ProgressStore';
import { aboutMinutes } from '../../progress/progressWords';
import { BesideTexts } from './BesideTexts';
import { Erase } from './Erase';
import { KeptCourse } from './KeptCourse';
import { LoadFile } from './LoadFile';
import { MovedAside } from './MovedAside';
import styles from './ProgressPage.module.css';
import { SavingNotice } from './SavingNotice';
import { saveToFile } from './saveToFile';
import { tallyWords } from './tallyWords';

interface Props {
  readonly chapters: readonly ChapterOutline[];
  readonly exercises: readonly ExerciseOutline[];
  readonly done: ProgressSnapshot;
  /** False on the server and while the page hydrates. */
  readonly known: boolean;
  /** The course, with how far the reader is. */
  readonly map: ReactNode;
  readonly archive: ProgressArchive;
  /** What keeps the course on this device, and the address of its size. */
  readonly offline: ComponentProps<typeof KeptCourse>;
  readonly Link: ComponentType<{ to: string; children: ReactNode }>;
}

/** What the course remembers of its reader, and what they can do with it: save it, load it, erase it. */
export function ProgressPage(props: Props) {
  const { chapters, exercises, done, known, map, archive, offline, Link } = props;
  const whole = courseProgress(chapters, exercises, done);
  const next = nextStep(chapters, exercises, done);
  const titleOf = (id: string) => exercises.find((exercise) => exercise.id === id)?.title ?? id;
  return (
    <main className={styles.page}>
      <h1>Your progress</h1>
      <p className={styles.lead}>
        All of this stands in this browser and nowhere else. A page counts as read when you reach
        its end after at least a quarter of its reading time; an exercise is solved when all its
        tests have passed.
      </p>
      <SavingNotice saving={done.saving} />
      <p className={styles.sum}>
        {tallyWords(whole).join(' · ')} · {aboutMinutes(whole.minutesLeft)} left
      </p>
      <p className={styles.sum}>
        {next ? (
          <>
            {next.begun ? 'Go on with ' : 'Begin with '}
            <Link to={next.path}>{next.title}</Link>
          </>
        ) : (
          'All pages are read and all exercises solved.'
        )}
      </p>
      <section aria-labelledby="chapters">
        <h2 id="chapters">By chapter</h2>
        {map}
      </section>
      <section aria-labelledby="keep">
        <h2 id="keep">Keep it, or take it along</h2>
        <p>
          The file holds your progress and your code. Load it in another browser, or here when this
          one has forgotten.
        </p>
        <p>
          <button type="button" onClick={() => saveToFile(archive)}>
            Save to a file
          </button>
        </p>
        <LoadFile archive={archive} titleOf={titleOf} />
      </section>
      <KeptCourse {...offline} />
      <Erase archive={archive} solved={done.solved.size} />
      {known && <BesideTexts archive={archive} done={done} titleOf={titleOf} />}
      {known && <MovedAside archive={archive} done={done} />}
    </main>
  );
}
