import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import type { Fault } from '../Fault/Fault';
import { isLoadFailure } from '../Fault/isLoadFailure';
import type { WorkbenchSession } from './session/WorkbenchSession';
import type { WorkbenchProps } from './WorkbenchProps';

type LiveParts = Pick<typeof import('./LiveWorkbench'), 'Hints' | 'LiveDesk'>;

export interface LiveWorkbench extends LiveParts {
  readonly session: WorkbenchSession;
}

interface Loading {
  readonly live: LiveWorkbench | undefined;
  /** Its script or its content did not arrive. */
  readonly failed: boolean;
  /** What was thrown by what did arrive, while it was made or, told to `onFault`, drawn. */
  readonly fault: Fault | undefined;
  /** How often the reader has tried again. */
  readonly retries: number;
  readonly retry: () => void;
  readonly onFault: (fault: Fault) => void;
}

/**
 * Fetches the live parts and the exercise's content once `near`, and ends the session when the page is left. After a fault
 * another session begins, with the text that the one before has kept.
 */
export function useLiveWorkbench(props: WorkbenchProps, near: boolean): Loading {
  const [live, setLive] = useState<LiveWorkbench>();
  const [failed, setFailed] = useState(false);
  const [fault, setFault] = useState<Fault>();
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
    setFault(undefined);
    Promise.all([import('./LiveWorkbench'), latest.current.load()])
      .then(([{ Hints, LiveDesk, WorkbenchSession }, content]) => {
        if (gone) return;
        session = new WorkbenchSession({ ...latest.current, content });
        const ready = { Hints, LiveDesk, session };
        startTransition(() => setLive(ready));
      })
      .catch((error: unknown) => {
        if (gone) return;
        if (isLoadFailure(error)) setFailed(true);
        else setFault({ error, components: '' });
      });
    return () => {
      gone = true;
      session?.dispose();
      setLive(undefined);
    };
  }, [near, id, attempt]);

  const retry = useCallback(() => {
    setAttempt((count) => count + 1);
  }, []);
  return {
    live: fault ? undefined : live,
    failed,
    fault,
    retries: attempt,
    retry,
    onFault: setFault,
  };
}
