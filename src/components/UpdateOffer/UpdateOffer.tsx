import { type FocusEvent, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { CourseKeeper } from '../../offline/CourseKeeper';
import styles from './UpdateOffer.module.css';

interface Props {
  readonly keeper: CourseKeeper;
  readonly onLater: () => void;
}

const sentences = {
  none: '',
  waiting: 'A newer version of the course is here. Your code is kept.',
  elsewhere:
    'The course was updated in another tab. This one goes on as it is until you load it anew. Your code is kept.',
} as const;

/** Says that a newer build is here. It takes no focus and nothing happens until the reader answers. */
export function UpdateOffer({ keeper, onLater }: Props) {
  const { update } = useSyncExternalStore(keeper.subscribe, keeper.getSnapshot);
  const [said, setSaid] = useState('');
  const [loading, setLoading] = useState(false);

  /** Where the keyboard came from: there it goes back to. */
  const before = useRef<HTMLElement>(null);

  function onFocus({ relatedTarget, currentTarget }: FocusEvent) {
    if (relatedTarget instanceof HTMLElement && !currentTarget.contains(relatedTarget))
      before.current = relatedTarget;
  }

  // Only what changes in a live region is read out: it is empty at first.
  useEffect(() => setSaid(sentences[update]), [update]);

  function onLoad() {
    setLoading(true);
    keeper.takeUpdate();
  }

  function onNotNow() {
    before.current?.focus();
    onLater();
  }

  return (
    <aside className={styles.offer} aria-label="Newer version" onFocus={onFocus}>
      <p role="status">{said}</p>
      <p className={styles.answers}>
        <button type="button" onClick={onLoad} aria-disabled={loading}>
          {loading ? 'Loading…' : 'Load it'}
        </button>
        <button type="button" onClick={onNotNow}>
          Later
        </button>
      </p>
    </aside>
  );
}
