import { useEffect, useRef } from 'react';
import { useSession } from '../session/useSession';
import type { WorkbenchSession } from '../session/WorkbenchSession';
import { Differences } from './Differences';

/** The learner's text beside the solution. The text is the same when the learner comes back. */
export function ComparePane({ session }: { readonly session: WorkbenchSession }) {
  const close = useRef<HTMLButtonElement>(null);
  const { code } = useSession(session);

  useEffect(() => close.current?.focus(), []);

  return (
    <Differences
      label="Your code and the solution"
      mine={code}
      other={session.content.solution}
      title="The solution"
    >
      <button type="button" ref={close} onClick={() => session.compare()}>
        Back to the editor
      </button>
    </Differences>
  );
}
