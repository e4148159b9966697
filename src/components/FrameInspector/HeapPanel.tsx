import clsx from 'clsx';
import type { GeneratorObject, GeneratorState } from '../../trace/FrameState';
import { FrameBox } from './FrameBox';
import styles from './Frames.module.css';

interface Props {
  readonly heap: readonly GeneratorObject[];
  /** What the program puts there: `generator objects`. */
  readonly what: string;
  /** Height to keep, in em. */
  readonly room: number;
}

const STATES: Readonly<Record<GeneratorState, string>> = {
  created: 'created, not started',
  running: 'running',
  suspended: 'suspended',
  closed: 'closed',
};

/** The generator and coroutine objects. While one is running, its place here is empty: its frame is linked onto the stack. */
export function HeapPanel({ heap, what, room }: Props) {
  return (
    <div className={styles.panel}>
      <p className={styles.title}>
        Heap <span>{what}</span>
      </p>
      <ul
        aria-label={`${what.charAt(0).toUpperCase()}${what.slice(1)} on the heap`}
        className={styles.objects}
        style={{ minHeight: `${room}em` }}
      >
        {heap.map((generator) => (
          <li key={generator.id} className={clsx(styles.object, styles[`is-${generator.state}`])}>
            <p className={styles.head}>
              <span>
                {generator.kind} <b>{generator.label}</b>
              </span>{' '}
              <span>{STATES[generator.state]}</span>
            </p>
            <Inside generator={generator} />
          </li>
        ))}
        {heap.length === 0 && <li className={styles.none}>None yet, or none any more.</li>}
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
