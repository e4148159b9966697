import styles from './Cards.module.css';

/** Somebody else's program is shown, and has not run. */
export function LinkedCard({ onRun }: { readonly onRun: () => void }) {
  return (
    <div className={styles.card}>
      <p className={styles.title}>This program came with a link, and has not run</p>
      <p>
        Read it first. It runs in a sandbox without network and without your data, when you say so.{' '}
        <button type="button" onClick={onRun}>
          Run it
        </button>
      </p>
    </div>
  );
}
