import type { ReactNode } from 'react';
import type { RowState } from './session/RunState';
import styles from './Tests.module.css';
import { marks } from './testMarks';
import shared from './Workbench.module.css';

interface Props {
  readonly title: string;
  readonly state: RowState;
  readonly stale?: boolean;
  readonly children?: ReactNode;
}

/** One test: a mark, its title, its state in words for those who do not see the mark. */
export function TestLine({ title, state, stale = false, children }: Props) {
  const { sign, words } = marks[state];
  return (
    <li className={styles.test} data-state={state} data-stale={stale || undefined}>
      <span className={styles.mark} aria-hidden="true">
        {sign}
      </span>
      <span>
        <span className={styles.title}>{title}</span>
        <span className={shared.unseen}>, {words}</span>
        {children}
      </span>
    </li>
  );
}
