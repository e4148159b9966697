import { useEffect, useState } from 'react';
import type { WorkbenchSession } from '../session/WorkbenchSession';
import { leaveLink } from './leaveLink';
import { readCodeLink } from './readCodeLink';

/**
 * Follows the links with code that lead to an exercise's own page: the code is shown, and nothing runs. Gives what is wrong
 * with the last one, and the way to have done with it.
 */
export function useCodeLink(session: WorkbenchSession): readonly [string | undefined, () => void] {
  const [message, setMessage] = useState<string>();

  useEffect(() => {
    if (session.layout !== 'page') return;
    const follow = () => {
      const link = readCodeLink(window.location.hash, session.view.id);
      if (link.kind === 'none') return;
      setMessage(link.kind === 'damaged' ? link.message : undefined);
      if (link.kind === 'code') session.showLinked(link.code);
    };
    follow();
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, [session]);

  const understood = () => {
    setMessage(undefined);
    leaveLink();
  };
  return [message, understood];
}
