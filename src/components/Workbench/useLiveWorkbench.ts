import { useCallback, useEffect, useRef, useState } from 'react';
import type { WorkbenchSession } from './session/WorkbenchSession';
import type { WorkbenchProps } from './WorkbenchProps';

type LiveParts = Pick<typeof import('./LiveWorkbench'), 'Hints' | 'LiveDesk'>;

export interface LiveWorkbench extends LiveParts {
  readonly session: WorkbenchSession;
}

interface Loading {
  readonly live: LiveWorkbench | undefined;
  readonly failed: boolean;
  readonly retry: () => void;
}

/** Fetches the live parts and the exercise's content once `near`, and ends the session when the page is left. */
export function useLiveWorkbench(props: WorkbenchProps, near: boolean): Loading {
  const [live, setLive] = useState<LiveWorkbench>();
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const latest = useRef(props);
  latest.current = props;
  const { id } = props.view;

  // biome-ignore lint/correctness/useExhaustiveDependencies: another exercise is another session, and `attempt` is the reader's Retry
  useEffect(() => {
    if (!near) return;
    let gone = false;
    let session: WorkbenchSession | undefined;
    setFailed(false);
    Promise.all([import('./LiveWorkbench'), latest.current.load()]).then(
      ([{ Hints, LiveDesk, WorkbenchSession }, content]) => {
        if (gone) return;
        session = new WorkbenchSession({ ...latest.current, content });
        setLive({ Hints, LiveDesk, session });
      },
      () => !gone && setFailed(true),
    );
    return () => {
      gone = true;
      session?.dispose();
      setLive(undefined);
    };
  }, [near, id, attempt]);

  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  return { live, failed, retry };
}
