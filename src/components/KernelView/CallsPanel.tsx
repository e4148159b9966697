import clsx from 'clsx';
import type { KernelStep } from '../../trace/KernelRun';
import styles from './Kernel.module.css';

/** So many of the last calls are in view. */
const IN_VIEW = 7;

interface Props {
  readonly steps: readonly KernelStep[];
  readonly step: number;
}

/** The log of system calls up to this step, as strace prints it; the last one at the bottom. */
export function CallsPanel({ steps, step }: Props) {
  const calls = steps
    .slice(0, step + 1)
    .flatMap((one, index) => (one.call === undefined ? [] : [{ ...one, index }]));
  const all = steps.filter(({ call }) => call !== undefined).length;
  const shown = calls.slice(-IN_VIEW);
  return (
    <div className={styles.panel}>
      <p className={styles.title}>
        System calls{' '}
        <span>
          {calls.length} of {all}
        </span>
      </p>
      <ol
        className={styles.calls}
        aria-label="The last system calls"
        style={{ minHeight: `${Math.min(IN_VIEW, all)}lh` }}
      >
        {shown.map(({ index, now, call, refused }) => (
          <li
            key={index}
            className={clsx(refused && styles.refused, index === step && styles.latest)}
          >
            <span className={styles.time}>{now} ms</span> <code>{call}</code>
          </li>
        ))}
        {shown.length === 0 && <li className={styles.none}>None yet.</li>}
      </ol>
    </div>
  );
}
