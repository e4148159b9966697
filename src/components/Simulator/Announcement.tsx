import { useEffect, useState } from 'react';
import styles from './Announcement.module.css';

interface Props {
  /** What has come out, in a sentence or two. */
  readonly text: string;
}

/** So long nothing has to change before it is said: whoever slides hears the end, not each value on the way. */
const STILL_MS = 900;

/** Tells who hears the page what a simulator comes to now. It says nothing before the reader has changed something. */
export function Announcement({ text }: Props) {
  const [first] = useState(text);
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (said === '' && text === first) return;
    const timer = setTimeout(() => setSaid(text), STILL_MS);
    return () => clearTimeout(timer);
  }, [text, said, first]);
  return (
    <p role="status" className={styles.unseen}>
      {said}
    </p>
  );
}
