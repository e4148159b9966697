import clsx from 'clsx';
import type { Frame } from '../../trace/FrameState';
import styles from './Frames.module.css';

interface Props {
  readonly frame: Frame;
  readonly look: 'running' | 'calling' | 'suspended' | 'created';
  /** What stands at the right of the frame's name. */
  readonly note: string;
}

/** A frame: the function's name, the line that it is at, its local variables. */
export function FrameBox({ frame, look, note }: Props) {
  return (
    <div className={clsx(styles.frame, styles[look])} data-flies={frame.id}>
      <p className={styles.head}>
        <b>{frame.label}</b> <span>{note}</span>
      </p>
      {frame.locals.length > 0 && (
        <dl className={styles.locals}>
          {frame.locals.map(({ name, value, changed, isGenerator }) => (
            <div key={name} className={clsx(changed && styles.changed)}>
              <dt>{name}</dt>
              <dd className={clsx(isGenerator && styles.reference)} title={value}>
                {value}
                {changed && <span className={styles.unseen}> (changed)</span>}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
