import { useEffect, useRef } from 'react';
import { Differences } from '../compare/Differences';
import { useSession } from '../session/useSession';
import type { WorkbenchSession } from '../session/WorkbenchSession';
import { leaveLink } from './leaveLink';
import styles from './Share.module.css';

interface Props {
  readonly session: WorkbenchSession;
  /** The code that came with the link. */
  readonly linked: string;
}

/** Somebody else's code beside the learner's: read first, taken only when the learner says so, and never run by itself. */
export function LinkedPane({ session, linked }: Props) {
  const { code, kept } = useSession(session);
  const keep = useRef<HTMLButtonElement>(null);
  const untouched = code === session.content.starter;
  const yours = untouched ? 'Your code is still the starter.' : 'Your code is as it was.';
  const first = kept !== undefined && !untouched;

  const decide = (act: () => void) => {
    leaveLink();
    act();
  };

  useEffect(() => keep.current?.focus(), []);

  return (
    <Differences
      label="Your code and the code of the link"
      mine={code}
      other={linked}
      title="The code of the link"
    >
      <div className={styles.question}>
        <p role="status">
          This code came with a link, and has not run. {yours}{' '}
          {!untouched && 'If you take the other, yours is kept beside it.'}
          {first && ' The code that is kept now goes for it.'}
        </p>
        <button type="button" ref={keep} onClick={() => decide(() => session.keepOwn())}>
          Keep my code
        </button>
        <button type="button" onClick={() => decide(() => session.takeLinked())}>
          Take the link’s code
        </button>
      </div>
    </Differences>
  );
}
