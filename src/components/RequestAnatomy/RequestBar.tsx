import clsx from 'clsx';
import type { RequestSettings } from '../../sim/request/RequestSettings';
import { plainRequest } from './plainRequest';
import bar from './RequestBar.module.css';
import styles from './Stretches.module.css';
import { showMs, showShare } from './showFigures';
import { looks, names } from './stretchNames';

/** A stretch that is narrower than this share of the bar has no room for its name. */
const ROOM_FOR_NAME = 0.11;
const ROOM_ON_A_PHONE = 0.2;

/** One request that nobody disturbs, to scale, and for how long it keeps a worker. */
export function RequestBar({ settings }: { readonly settings: RequestSettings }) {
  const { stretches, totalMs, cpuMs, atServerMs } = plainRequest(settings);
  const share = (ms: number) => `${(100 * ms) / totalMs}%`;
  const held =
    settings.mode === 'overlapped'
      ? `The thread works ${showMs(cpuMs)} for it`
      : `A worker has it for ${showMs(atServerMs)}`;
  return (
    <div className={bar.request}>
      <div className={clsx(styles.track, styles.tall)} aria-hidden="true">
        {stretches.map(({ doing, from, to }) => (
          <i
            key={from}
            className={styles[looks[doing]]}
            style={{ left: share(from), width: share(to - from) }}
          />
        ))}
      </div>
      <div className={bar.names} aria-hidden="true">
        {stretches
          .filter(({ doing, from, to }) => doing !== 'cpu' && to - from >= ROOM_FOR_NAME * totalMs)
          .map(({ doing, from, to }) => (
            <span
              key={from}
              data-short={to - from < ROOM_ON_A_PHONE * totalMs}
              style={{ left: share(from), width: share(to - from) }}
            >
              {names[doing]} <b>{showMs(to - from)}</b>
            </span>
          ))}
      </div>
      <div className={bar.held}>
        <span
          style={{ marginLeft: share(settings.networkMs), width: share(atServerMs) }}
          aria-hidden="true"
        />
        <p>
          {held}. Its client waits {showMs(totalMs)}; {showShare(cpuMs / totalMs)} of it is work of
          the CPU.
        </p>
      </div>
    </div>
  );
}
