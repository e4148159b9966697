import type { ReactNode } from 'react';
import type { RowState } from './session/RunState';
import styles from './Tests.module.css';
import shared from './Workbench.module.css';

interface Props {
  readonly title: string;
  readonly state: RowState;
  readonly stale?: boolean;
  readonly children?: ReactNode;
}

const marks: Record<RowState, string> = {
  'not-run': '○',
  running: '◔',
  passed: '✓',
  failed: '✕',
  unfinished: '✕',
  skipped: '–',
  todo: '–',
};

const words: Record<RowState, string> = {
  'not-run': 'not run yet',
  running: 'running',
  passed: 'passed',
  failed: 'failed',
  unfinished: 'did not finish',
  skipped: 'skipped',
  todo: 'to do',
};

/** One test: a mark, its title, its state in words for those who do not see the mark. */
export function TestLine({ title, state, stale = false, children }: Props) {
  return (
    <li className={styles.test} data-state={state} data-stale={stale || undefined}>
      <span className={styles.mark} aria-hidden="true">
        {marks[state]}
      </span>
      <span>
        <span className={styles.title}>{title}</span>
        <span className={shared.unseen}>, {words[state]}</span>
        {children}
      </span>
    </li>
  );
}
