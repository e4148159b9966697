import { type ReactNode, useId } from 'react';
import styles from './Tests.module.css';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
}

/** The tests of one task, under its title. */
export function TaskTests({ title, children }: Props) {
  const id = useId();
  return (
    <div className={styles.taskTests}>
      <p className={styles.taskTitle} id={id}>
        {title}
      </p>
      <ul className={styles.tests} aria-labelledby={id}>
        {children}
      </ul>
    </div>
  );
}
