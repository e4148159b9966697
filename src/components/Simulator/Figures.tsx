import styles from './Figures.module.css';

export interface Figure {
  readonly label: string;
  /** With its unit. */
  readonly value: string;
  /** What it means here, in a few words. */
  readonly note?: string;
  readonly role?: 'running' | 'waiting' | 'ready' | 'blocked';
}

/** The few numbers that a simulator comes to, large. */
export function Figures({ figures }: { readonly figures: readonly Figure[] }) {
  return (
    <dl className={styles.figures}>
      {figures.map(({ label, value, note, role }) => (
        <div key={label} data-role={role}>
          <dt>{label}</dt>
          <dd className={styles.value}>{value}</dd>
          {note && <dd className={styles.note}>{note}</dd>}
        </div>
      ))}
    </dl>
  );
}
