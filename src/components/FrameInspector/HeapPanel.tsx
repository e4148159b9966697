import clsx from 'clsx';
import type { GeneratorObject, GeneratorState } from '../../trace/FrameState';
import { FrameBox } from './FrameBox';
import styles from './Frames.module.css';

interface Props {
  readonly heap: readonly GeneratorObject[];
  /** Height to keep, in em. */
  readonly room: number;
}

const STATES: Readonly<Record<GeneratorState, string>> = {
  created: 'created, not started',
  running: 'running',
  suspended: 'suspended',
  closed: 'closed',
};

/** The generator objects. While one is running, its place here is empty: its frame is linked onto the stack. */
export function HeapPanel({ heap, room }: Props) {
  return (
    <div className={styles.panel}>
      <p className={styles.title}>
        Heap <span>generator objects</span>
      </p>
      <ul
        aria-label="Generator objects on the heap"
        className={styles.objects}
        style={{ minHeight: `${room}em` }}
      >
        {heap.map((generator) => (
          <li key={generator.id} className={clsx(styles.object, styles[`is-${generator.state}`])}>
            <p className={styles.head}>
              <span>
                generator <b>{generator.label}</b>
              </span>{' '}
              <span>{STATES[generator.state]}</span>
            </p>
            <Inside generator={generator} />
          </li>
        ))}
        {heap.length === 0 && <li className={styles.none}>No generator object.</li>}
      </ul>
    </div>
  );
}

function Inside({ generator: { state, frame } }: { readonly generator: GeneratorObject }) {
  if (state === 'closed') return null;
  if (!frame) return <p className={styles.away}>its frame is linked onto the stack</p>;
  const look = state === 'created' ? 'created' : 'suspended';
  return (
    <FrameBox
      frame={frame}
      look={look}
      note={look === 'created' ? `before line ${frame.line}` : `stopped at line ${frame.line}`}
    />
  );
}
