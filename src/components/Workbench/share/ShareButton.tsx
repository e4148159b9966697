import { useEffect, useState } from 'react';
import type { WorkbenchSession } from '../session/WorkbenchSession';
import shared from '../Workbench.module.css';
import styles from './Share.module.css';
import { writeCodeLink } from './writeCodeLink';

const SHOWN_MS = 3_000;

interface Props {
  /** Before it is there, the button keeps its place. */
  readonly session?: WorkbenchSession;
  /** Address of the exercise's own page, when this is not it. */
  readonly pageHref?: string | undefined;
}

/** Copies a link that carries the learner's code. Where the clipboard is closed, the link is shown. */
export function ShareButton({ session, pageHref }: Props) {
  const [said, setSaid] = useState('');
  const [link, setLink] = useState('');

  useEffect(() => {
    if (!said) return;
    const timer = setTimeout(() => setSaid(''), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [said]);

  const copy = () => {
    if (!session) return;
    setLink('');
    const fragment = writeCodeLink(session.view.id, session.getSnapshot().code);
    if (fragment === undefined) return setSaid('Too long for a link');
    const address = new URL(pageHref ?? window.location.pathname, window.location.origin);
    address.hash = fragment;
    navigator.clipboard.writeText(address.href).then(
      () => setSaid('Link copied'),
      () => setLink(address.href),
    );
  };

  return (
    <>
      <button
        type="button"
        className={styles.share}
        aria-disabled={session ? undefined : true}
        onClick={copy}
      >
        {said || (
          <>
            Copy link<span className={shared.unseen}> to my code</span>
          </>
        )}
      </button>
      <span role="status" className={shared.unseen}>
        {said}
      </span>
      {link && (
        <label className={styles.kept}>
          This browser lets no page copy. The link:{' '}
          <input readOnly value={link} onFocus={(event) => event.target.select()} />
        </label>
      )}
    </>
  );
}
