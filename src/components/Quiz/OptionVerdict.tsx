import styles from './Quiz.module.css';

interface Props {
  readonly right: boolean;
  /** The verdict in words. */
  readonly children: string;
}

/** Right or wrong: in words, with a tick or a cross. */
export function OptionVerdict({ right, children }: Props) {
  return (
    <b className={right ? styles.tick : styles.cross}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={right ? 'M3 8.5l3.4 3.5L13 4.5' : 'M4 4l8 8M12 4l-8 8'} />
      </svg>
      {children}
    </b>
  );
}
