import type { RequestTrack } from '../../sim/request/RequestResult';
import timeline from './RequestTimeline.module.css';
import styles from './Stretches.module.css';
import { showMs } from './showFigures';
import { looks } from './stretchNames';
import { timeTicks } from './timeTicks';

/** Some requests in a row, a lane each, over the time since the first of them was sent. */
export function RequestTimeline({ tracks }: { readonly tracks: readonly RequestTrack[] }) {
  const start = tracks[0]?.sentMs ?? 0;
  const end = Math.max(...tracks.map(({ stretches }) => stretches.at(-1)?.to ?? 0), start + 1);
  const share = (ms: number) => `${(100 * ms) / (end - start)}%`;
  // The label of a later one would not fit.
  const ticks = timeTicks(end - start, 5).filter((tick) => tick < 0.92 * (end - start));
  return (
    <div aria-hidden="true">
      {tracks.map(({ index, stretches, gaveUpMs }) => (
        <div key={index} className={timeline.lane}>
          <span>{index + 1}</span>
          <div className={styles.track}>
            {stretches.map(({ doing, from, to }) => (
              <i
                key={from}
                className={styles[looks[doing]]}
                style={{ left: share(from - start), width: share(to - from) }}
              />
            ))}
            {gaveUpMs !== undefined && (
              <span className={styles.gaveUp} style={{ left: share(gaveUpMs - start) }} />
            )}
          </div>
        </div>
      ))}
      <div className={timeline.ticks}>
        {ticks.map((tick) => (
          <span key={tick} style={{ left: share(tick) }}>
            {showMs(tick)}
          </span>
        ))}
      </div>
    </div>
  );
}
