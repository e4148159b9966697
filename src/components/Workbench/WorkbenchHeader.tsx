import type { ReactNode } from 'react';
import type { ExerciseView } from '../ExerciseView';
import styles from './WorkbenchHeader.module.css';

interface Props {
  readonly id: string;
  readonly view: ExerciseView;
  readonly solved: boolean;
  readonly level: 1 | 3;
  readonly pageHref?: string | undefined;
  /** The choice of engine. */
  readonly children?: ReactNode;
}

const difficulty = { 1: 'easy', 2: 'medium', 3: 'hard' } as const;

/** Title, cost in minutes, difficulty in words, whether it is solved, and where it runs. */
export function WorkbenchHeader({ id, view, solved, level, pageHref, children }: Props) {
  const Heading = level === 1 ? 'h1' : 'h3';
  return (
    <header className={styles.header}>
      <Heading className={styles.title} id={id}>
        {view.title}
      </Heading>
      <span className={styles.facts}>
        {view.minutes} minutes · {difficulty[view.difficulty]}
      </span>
      {solved && <span className={styles.solved}>Solved</span>}
      <span className={styles.engines}>
        {pageHref && (
          <a className={styles.ownPage} href={pageHref}>
            Own page
          </a>
        )}
        {children}
      </span>
    </header>
  );
}
