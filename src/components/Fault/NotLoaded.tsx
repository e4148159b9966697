import styles from './Fault.module.css';

interface Props {
  /** What did not load, as in “This quiz did not load”. */
  readonly name: string;
  readonly onRetry: () => void;
}

/** A part whose script or data did not arrive. */
export function NotLoaded({ name, onRetry }: Props) {
  const why = navigator.onLine
    ? 'Check your connection and try again. If the course was updated while this page was open, reload the page.'
    : 'You are offline. Try again when you are connected.';
  return (
    <p role="alert" className={styles.card}>
      This {name} did not load. {why}{' '}
      <button type="button" onClick={onRetry}>
        Try again
      </button>
    </p>
  );
}
