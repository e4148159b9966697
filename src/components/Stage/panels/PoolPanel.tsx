import { memo } from 'react';
import type { PoolJob } from '../../../trace/LoopState';
import { seconds } from '../../../trace/seconds';
import { Chip } from './Chip';
import { Panel } from './Panel';

interface Props {
  readonly pool: readonly PoolJob[];
  readonly rows: number;
}

/** The pool of threads. In a browser there are none, so it is a model on virtual time, and says so. */
export const PoolPanel = memo(({ pool, rows }: Props) => {
  const jobs = pool.filter(({ state }) => state !== 'done');
  return (
    <Panel
      title="Thread pool"
      aside="a model: no thread runs here"
      none="No job."
      rows={rows}
      items={jobs}
    >
      {({ job, function: name, worker, until }) => (
        <Chip
          look={worker === undefined ? 'ready' : 'kernel'}
          flies={`job ${job}`}
          note={
            worker === undefined
              ? 'waits for a worker'
              : `worker ${worker} · until ${seconds(until ?? 0)} s`
          }
        >
          {name}
        </Chip>
      )}
    </Panel>
  );
});
PoolPanel.displayName = 'PoolPanel';
