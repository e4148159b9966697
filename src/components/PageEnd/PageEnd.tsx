import { useEffect, useRef } from 'react';
import { ReadingClock } from '../../progress/ReadingClock';
import styles from './PageEnd.module.css';
import { watchReading } from './watchReading';

interface Props {
  /** The page's reading time. */
  readonly minutes: number;
  readonly read: boolean;
  readonly onRead: () => void;
}

/** The end of a chapter's page: what counts as having read it, and whether it is read. Either has the room of both. */
export function PageEnd({ minutes, read, onRead }: Props) {
  const end = useRef<HTMLDivElement>(null);
  const tell = useRef(onRead);
  tell.current = onRead;

  useEffect(() => {
    if (!end.current || read) return;
    return watchReading(end.current, new ReadingClock(minutes), () => tell.current());
  }, [minutes, read]);

  function onMark() {
    onRead();
    end.current?.focus({ preventScroll: true });
  }

  return (
    // Not in the order of Tab: it takes the focus of the button, which is gone when it was pressed.
    <div className={styles.end} ref={end} tabIndex={-1}>
      <p className={styles.read} hidden={!read}>
        <span aria-hidden="true">✓ </span>You have read this page.
      </p>
      <p className={styles.unread} data-over={read || undefined}>
        This page counts as read when you reach its end after at least a quarter of its reading
        time.{' '}
        <button type="button" onClick={onMark}>
          Mark it as read
        </button>
      </p>
    </div>
  );
}
