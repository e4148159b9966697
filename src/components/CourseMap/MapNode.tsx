import styles from './CourseMap.module.css';
import type { MapMark } from './MapMark';

interface Props extends Pick<MapMark, 'mark' | 'share'> {
  readonly number: number;
}

/** A chapter's place on the map: a ring that closes with what is done, and is full when all is. The row says the same in words. */
export function MapNode({ number, mark, share }: Props) {
  return (
    <svg className={styles.node} viewBox="-19 -19 38 38" data-mark={mark} aria-hidden="true">
      <circle className={styles.halo} r="19" />
      <circle className={styles.ring} r="15.5" />
      <circle
        className={styles.share}
        r="15.5"
        pathLength="100"
        strokeDasharray={`${share * 100} 100`}
        transform="rotate(-90)"
      />
      <text y="5">{number}</text>
    </svg>
  );
}
