import { useEffect, useRef } from 'react';
import { nameOf, showSchedule } from '#kit';
import type { RunView } from '../../sim/interleavings/viewAt';
import styles from './Interleavings.module.css';

interface Props {
  readonly view: RunView;
  /** The schedule that the reader follows; empty when none. */
  readonly replay: readonly number[];
  /** Who is next on it; undefined when it is over or was left. */
  readonly next: number | undefined;
  readonly onUndo: () => void;
  readonly onReset: () => void;
  readonly onNext: (thread: number) => void;
}

/** The schedule so far, and the way back; while a schedule is followed, the way on. */
export function RunControls({ view, replay, next, onUndo, onReset, onNext }: Props) {
  const none = view.schedule.length === 0;
  const follow = useRef<HTMLButtonElement>(null);
  // Who asks for a replay finds themselves at the button that takes its steps.
  useEffect(() => {
    if (replay.length > 0) follow.current?.focus();
  }, [replay]);
  return (
    <div className={styles.controls}>
      <div className={styles.buttons}>
        <button type="button" aria-disabled={none} onClick={onUndo}>
          Undo
        </button>
        <button type="button" aria-disabled={none} onClick={onReset}>
          Start again
        </button>
        {replay.length > 0 && (
          <button
            ref={follow}
            type="button"
            className={styles.follow}
            aria-disabled={next === undefined}
            onClick={() => next !== undefined && onNext(next)}
          >
            {next === undefined
              ? 'The replay is over'
              : `Replay: ${nameOf(next)}, ${view.schedule.length + 1} of ${replay.length}`}
          </button>
        )}
      </div>
      <p className={styles.schedule}>
        <span>Schedule so far</span>
        <code>{none ? '–' : showSchedule(view.schedule)}</code>
      </p>
      <p className={styles.keys}>
        Keys: {view.threads.map(({ letter }) => letter).join(', ')} for a step of that thread, ← to
        undo
        {replay.length > 0 ? ', → to follow the replay' : ''}.
      </p>
    </div>
  );
}
