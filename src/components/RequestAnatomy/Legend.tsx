import styles from './Stretches.module.css';

const meanings = [
  ['running', 'on the CPU'],
  ['waiting', 'waits for others'],
  ['ready', 'waits for its turn'],
] as const;

/** What the looks of stretches mean. */
export function Legend() {
  return (
    <span className={styles.legend}>
      {meanings.map(([look, meaning]) => (
        <span key={look}>
          <i className={styles[look]} aria-hidden="true" /> {meaning}
        </span>
      ))}
      <span>
        <b className={styles.cross} aria-hidden="true">
          ✕
        </b>{' '}
        client gives up
      </span>
    </span>
  );
}
