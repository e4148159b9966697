import type { Capacity } from '../../sim/request/capacity';
import type { CurvePoint } from '../../sim/request/latencyCurve';
import type { RequestSettings } from '../../sim/request/RequestSettings';
import { timeScaleOf } from './chartScale';
import styles from './LatencyChart.module.css';
import { limitName } from './limitName';
import { showMs, showRate } from './showFigures';
import { timeTicks } from './timeTicks';

interface Props {
  readonly settings: RequestSettings;
  /** From low to high rates; the last is where the chart ends. */
  readonly points: readonly CurvePoint[];
  /** What clients wait at the rate that is set. */
  readonly present: CurvePoint;
  readonly capacity: Capacity;
}

/** What clients wait, against the rate at which requests come; the server and the request stay as they are. */
export function LatencyChart({ settings, points, present, capacity }: Props) {
  const { timeoutMs } = settings;
  const top = points.at(-1)?.rate ?? present.rate;
  const scale = timeScaleOf([...points, present], timeoutMs);
  const x = (rate: number) => (100 * rate) / top;
  const y = (ms: number) => 100 * scale.y(ms);
  const path = (of: 'p50Ms' | 'p99Ms') =>
    `M${points.map((point) => `${x(point.rate).toFixed(2)},${y(point[of]).toFixed(2)}`).join('L')}`;
  return (
    <div className={styles.chart} aria-hidden="true">
      <div className={styles.plot}>
        {scale.ticks.map((tick) => (
          <span key={tick} className={styles.level} style={{ top: `${y(tick)}%` }}>
            {showMs(tick)}
          </span>
        ))}
        <span className={styles.timeout} style={{ top: `${y(timeoutMs)}%` }}>
          <b>time-out {showMs(timeoutMs)}</b>
        </span>
        {capacity.rate < top && (
          <span
            className={styles.capacity}
            data-left={x(capacity.rate) > 45}
            style={{ left: `${x(capacity.rate)}%` }}
          >
            <b>
              {showRate(capacity.rate)}: {limitName(settings.mode, capacity)} always in use
            </b>
          </span>
        )}
        <span
          className={styles.present}
          style={{ left: `${x(present.rate)}%`, top: `${y(timeoutMs)}%` }}
        />
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" role="presentation">
          <path className={styles.p99} d={path('p99Ms')} />
          <path className={styles.p50} d={path('p50Ms')} />
        </svg>
        {[present.p50Ms, present.p99Ms].map((ms, index) => (
          <i
            key={index === 0 ? 'p50' : 'p99'}
            className={styles.dot}
            style={{ left: `${x(present.rate)}%`, top: `${y(ms)}%` }}
          />
        ))}
      </div>
      <div className={styles.rates}>
        {timeTicks(top, 6).map((rate) => (
          <span key={rate} style={{ left: `${x(rate)}%` }}>
            {showRate(rate)}
          </span>
        ))}
      </div>
      <p className={styles.unit}>requests sent per second</p>
    </div>
  );
}
