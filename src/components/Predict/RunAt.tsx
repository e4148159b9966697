import { type ComponentType, useCallback, useEffect, useState } from 'react';
import styles from './Predict.module.css';
import type { PredictView } from './PredictView';

/** What shows a program's run is given. */
export interface RunProps {
  readonly view: PredictView;
  /** Where to begin. */
  readonly step: number;
  /** What is seen there. */
  readonly note: string;
}

export type LoadRun = () => Promise<ComponentType<RunProps>>;

interface Props {
  readonly view: PredictView;
  readonly step: number;
  readonly right: boolean;
  readonly load: LoadRun;
}

/** The program's run at the step that decides. Loaded only now, since who has not committed shall not see it. */
export function RunAt({ view, step, right, load }: Props) {
  const [loaded, setLoaded] = useState<{ readonly Run: ComponentType<RunProps> }>();
  const [failed, setFailed] = useState(false);

  const begin = useCallback(() => {
    setFailed(false);
    load().then(
      (Run) => setLoaded({ Run }),
      () => setFailed(true),
    );
  }, [load]);
  useEffect(begin, [begin]);

  const place = right
    ? 'The last place where the run could have gone another way.'
    : 'The step at which prediction and run part.';
  const note = `${place} Step back to see how it came to this.`;
  return (
    <div className={styles.run}>
      {loaded && <loaded.Run view={view} step={step} note={note} />}
      {failed && (
        <p role="alert">
          The run did not load. Check your connection.{' '}
          <button type="button" onClick={begin}>
            Load it again
          </button>
        </p>
      )}
    </div>
  );
}
