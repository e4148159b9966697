import type { Frame } from '../../trace/FrameState';
import { FrameBox } from './FrameBox';
import styles from './Frames.module.css';

interface Props {
  readonly stack: readonly Frame[];
  /** Height to keep, in em. */
  readonly room: number;
}

/** The call stack. Frames land on top of one another, so the module's stands at the bottom. */
export function StackPanel({ stack, room }: Props) {
  const fromTop = [...stack].reverse();
  return (
    <div className={styles.panel}>
      <p className={styles.title}>
        Call stack <span>top frame runs</span>
      </p>
      <ol
        aria-label="Call stack, the running frame first"
        className={styles.pile}
        style={{ minHeight: `${room}em` }}
      >
        {fromTop.map((frame, index) => (
          <li key={frame.id}>
            <FrameBox
              frame={frame}
              look={index === 0 ? 'running' : 'calling'}
              note={index === 0 ? `runs, line ${frame.line}` : `line ${frame.line}`}
            />
          </li>
        ))}
        {stack.length === 0 && <li className={styles.none}>Empty: the program is over.</li>}
      </ol>
    </div>
  );
}
