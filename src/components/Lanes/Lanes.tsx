import styles from './Lanes.module.css';

export type LaneState = 'running' | 'suspended' | 'waiting' | 'idle';

export interface Lane {
  readonly name: string;
  /** State and share of the width, in order; the shares add up to 100. */
  readonly segments: readonly (readonly [state: LaneState, percent: number])[];
}

/** Who runs when: one bar per lane over a common time. The figure's caption says in words what it shows. */
export function Lanes({ lanes }: { lanes: readonly Lane[] }) {
  return (
    <div className={styles.lanes} aria-hidden>
      {lanes.map((lane) => (
        <div className={styles.lane} key={lane.name}>
          <span>{lane.name}</span>
          <div className={styles.bar}>
            {lane.segments.map(([state, percent], index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: segments have no identity but their place.
              <i key={index} className={styles[state]} style={{ width: `${percent}%` }} />
            ))}
          </div>
        </div>
      ))}
    </div>
  );
}
