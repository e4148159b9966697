import clsx from 'clsx';
import styles from './Kernel.module.css';

/** More of a buffer's text has no room in the table. */
const LONGEST = 14;

interface Props {
  readonly text: string;
  readonly changed: boolean;
}

/** What is in a buffer: its first bytes as text, and how many there are. */
export function Buffer({ text, changed }: Props) {
  if (text === '')
    return <span className={clsx(styles.empty, changed && styles.changed)}>empty</span>;
  const shown = text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
  return (
    <span className={clsx(styles.buffer, changed && styles.changed)}>
      <code>{visible(shown)}</code> <small>{text.length} B</small>
    </span>
  );
}

/** A line break is one byte, and is to be seen. */
function visible(text: string): string {
  return text.replaceAll('\r', '␍').replaceAll('\n', '⏎');
}
