import { capacity } from '../../sim/request/capacity';
import type { RequestSettings } from '../../sim/request/RequestSettings';
import { ResultTable } from '../Simulator/ResultTable';
import { LatencyChart } from './LatencyChart';
import styles from './RequestAnatomy.module.css';
import { curveRows, resultRows } from './resultRows';
import { useRequestSurvey } from './useRequestRun';

/** The server under other rates, and other servers under this traffic. */
export function Survey({ settings }: { readonly settings: RequestSettings }) {
  const { servers, points } = useRequestSurvey(settings);
  const { mode, rate, workers } = settings;
  const own = servers[mode];
  return (
    <>
      <div className={styles.part}>
        <p className={styles.title}>
          This server at other rates
          <span className={styles.lines}>
            <span>
              <i className={styles.dashed} aria-hidden="true" /> p50
            </span>
            <span>
              <i aria-hidden="true" /> p99
            </span>
          </span>
        </p>
        <LatencyChart
          settings={settings}
          points={points}
          present={{ rate, p50Ms: own.p50Ms, p99Ms: own.p99Ms }}
          capacity={capacity(settings)}
        />
      </div>
      <ResultTable
        caption="Three servers under this traffic, as a table"
        head={['', 'One worker', `A pool of ${workers}`, 'Overlapped']}
        rows={resultRows([servers.one, servers.pool, servers.overlapped])}
      />
      <ResultTable
        caption="This server at other rates, as a table"
        head={['Requests per second', 'p50', 'p99']}
        rows={curveRows(points)}
      />
    </>
  );
}
