import styles from './Frames.module.css';

interface Props {
  readonly output: string;
  /** Lines of the whole run's output: the room that is kept. */
  readonly lines: number;
}

/** What the program has printed so far. */
export function OutputPanel({ output, lines }: Props) {
  return (
    <div className={styles.output}>
      <p className={styles.title}>Output</p>
      <pre style={{ minHeight: `${lines}lh` }}>{output}</pre>
    </div>
  );
}
