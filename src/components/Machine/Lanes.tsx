import { memo, type PointerEvent, useMemo } from 'react';
import type { CoreStretch, TaskStretch } from '../../sim/machine/Stretch';
import type { MachineRun } from '../../sim/machine/simulate';
import { scrubbed } from '../Player/scrubbed';
import styles from './Lanes.module.css';
import { showTime } from './showTime';
import { legend } from './stateWords';
import { toBars } from './toBars';

interface Props {
  readonly run: MachineRun;
  readonly names: readonly string[];
  readonly atMs: number;
  readonly onGoTo: (atMs: number) => void;
}

/** So many lanes of tasks are in view: `max-height` in the style sheet. */
const IN_VIEW = 12;

/** What each core and each task does over the run, and a line at the instant that is shown. */
export function Lanes({ run, names, atMs, onGoTo }: Props) {
  const { doneMs, cores, tasks } = run;
  const scrub = (event: PointerEvent<HTMLDivElement>) => {
    const share = scrubbed(event, event.currentTarget.querySelector(`.${styles.track}`));
    if (share !== undefined) onGoTo(share * doneMs);
  };
  const lanes = useMemo(
    () => (
      <>
        <div role="img" aria-label="What each core does over time, a lane each">
          <p className={styles.of}>Cores</p>
          {cores.map((line, core) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a core is its number
            <Lane key={core} name={`core ${core + 1}`} line={line} endMs={doneMs} />
          ))}
        </div>
        <p className={styles.of} aria-hidden="true">
          Tasks
        </p>
        <div
          className={styles.tasks}
          role="img"
          aria-label="What each task does over time, a lane each"
          // Many lanes scroll, by keyboard too.
          tabIndex={tasks.length > IN_VIEW ? 0 : undefined}
        >
          {tasks.map((line, task) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a task is its place in the workload
            <Lane key={task} name={names[task] ?? ''} line={line} endMs={doneMs} />
          ))}
        </div>
      </>
    ),
    [cores, tasks, names, doneMs],
  );
  return (
    <div className={styles.panel} onPointerDown={scrub} onPointerMove={scrub}>
      <p className={styles.legend} aria-hidden="true">
        {legend.map(({ look, words }) => (
          <span key={look}>
            <i className={styles[look]} /> {words}
          </span>
        ))}
      </p>
      <div className={styles.lanes}>
        {lanes}
        <div className={styles.over} aria-hidden="true">
          <i style={{ left: `${doneMs > 0 ? (100 * atMs) / doneMs : 0}%` }} />
        </div>
      </div>
      <div className={styles.ticks} aria-hidden="true">
        {[0, 0.25, 0.5, 0.75, 1].map((share) => (
          <span key={share} style={{ left: `${100 * share}%` }}>
            {showTime(share * doneMs)}
          </span>
        ))}
      </div>
    </div>
  );
}

interface LaneProps {
  readonly name: string;
  readonly line: readonly (TaskStretch | CoreStretch)[];
  readonly endMs: number;
}

const Lane = memo(({ name, line, endMs }: LaneProps) => (
  <div className={styles.lane}>
    <span>{name}</span>
    <div className={styles.track}>
      {toBars(line, endMs).map(({ look, from, to }) => (
        <i
          key={from}
          className={styles[look]}
          style={{ left: percent(from), width: percent(to - from) }}
        />
      ))}
    </div>
  </div>
));
Lane.displayName = 'Lane';

/** Three digits are less than a pixel, and a page has a thousand of these. */
function percent(share: number): string {
  return `${Math.round(share * 1e5) / 1e3}%`;
}
