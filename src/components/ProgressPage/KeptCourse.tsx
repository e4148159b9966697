import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { CourseSize } from '../../offline/CourseFiles';
import type { CourseKeeper } from '../../offline/CourseKeeper';
import { downloadWords, keptWords } from './keptWords';
import styles from './ProgressPage.module.css';

interface Props {
  /** Missing where the course is not built to be kept. */
  readonly loadKeeper: (() => Promise<CourseKeeper>) | undefined;
  /** Address of a `CourseSize`. */
  readonly sizeUrl: string;
}

/** How much of the course is on this device, and the buttons to change that. */
export function KeptCourse({ loadKeeper, sizeUrl }: Props) {
  const [keeper, setKeeper] = useState<CourseKeeper>();
  const [size, setSize] = useState<CourseSize>();

  useEffect(() => {
    if (!loadKeeper) return;
    loadKeeper().then(setKeeper, () => undefined);
    fetch(sizeUrl)
      .then((answer) => answer.json())
      .then(setSize, () => undefined);
  }, [loadKeeper, sizeUrl]);

  return (
    <section aria-labelledby="offline">
      <h2 id="offline">Without a network</h2>
      <p>
        Once it is kept on your device, the course works without a network: chapters, search,
        exercises, simulators, the Stage. Python is a download of its own. StackBlitz always needs
        the network. A browser may throw away what is kept when the device runs out of room.
      </p>
      <div className={styles.kept}>
        {keeper && <Kept keeper={keeper} size={size} />}
        {!loadKeeper && <p>This copy of the course is being written: it is not kept.</p>}
      </div>
    </section>
  );
}

function Kept({ keeper, size }: { keeper: CourseKeeper; size: CourseSize | undefined }) {
  const { state } = useSyncExternalStore(keeper.subscribe, keeper.getSnapshot);
  const line = useRef<HTMLParagraphElement>(null);
  const { kind } = state;
  const canKeepPython =
    kind === 'kept' && state.python !== 'kept' && state.python !== 'coming' ? state : undefined;

  useEffect(() => void keeper.look(), [keeper]);

  /** The button that was pressed goes: the keyboard goes on at the line that says what comes of it. */
  const act = (work: () => Promise<void>) => () => {
    void work();
    line.current?.focus();
  };

  return (
    <>
      <p role="status" className={styles.said} ref={line} tabIndex={-1}>
        {keptWords(state, size)}
      </p>
      {kind === 'keeping' && (
        <progress
          max={size?.files ?? 1}
          value={size ? state.kept : 0}
          aria-label="Files of the course that have arrived"
        />
      )}
      <p className={styles.answers}>
        {(kind === 'nothing' || kind === 'failed') && (
          <button type="button" onClick={act(() => keeper.keep())}>
            {downloadWords(
              kind === 'failed' ? 'Try again' : 'Keep the course',
              kind === 'failed' ? undefined : size?.download,
            )}
          </button>
        )}
        {canKeepPython && (
          <button type="button" onClick={act(() => keeper.keepPython())}>
            {downloadWords('Keep Python too', size?.python)}
          </button>
        )}
        {(kind === 'kept' || kind === 'keeping' || kind === 'failed') && (
          <button type="button" onClick={act(() => keeper.remove())}>
            Remove it from this device
          </button>
        )}
      </p>
    </>
  );
}
