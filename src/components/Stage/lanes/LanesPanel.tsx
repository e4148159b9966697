import clsx from 'clsx';
import { memo, type PointerEvent, useMemo, useRef, useState } from 'react';
import type { LoopEvent } from '../../../trace/LoopEvent';
import type { LoopHold, TaskLane } from '../../../trace/LoopState';
import { seconds } from '../../../trace/seconds';
import { scrubbed } from '../../Player/scrubbed';
import { LagStrip } from './LagStrip';
import styles from './Lanes.module.css';
import { laneBars } from './laneBars';
import { stepAt, type TimeAxis, timeAxis } from './timeAxis';

interface Props {
  readonly lanes: readonly TaskLane[];
  readonly holds: readonly LoopHold[];
  readonly events: readonly LoopEvent[];
  readonly step: number;
  readonly onGoTo: (step: number) => void;
  readonly onJump: (task: number) => void;
}

/** Height of a lane in pixels, and how many stand in view; more are scrolled to, and only those in view are drawn. */
const LANE = 28;
const IN_VIEW = 6;

/** What each task does over the run: a lane each, and a cursor at the step that is shown. */
export function LanesPanel({ lanes, holds, events, step, onGoTo, onJump }: Props) {
  const axis = useMemo(() => timeAxis(events), [events]);
  const [top, setTop] = useState(0);
  const tracks = useRef<HTMLDivElement>(null);
  const first = Math.max(0, Math.floor(top / LANE) - 2);
  const long = lanes.length > IN_VIEW;
  const shown = long ? lanes.slice(first, first + IN_VIEW + 5) : lanes;

  const scrub = (event: PointerEvent<HTMLDivElement>) => {
    const share = scrubbed(event, tracks.current);
    if (share !== undefined) onGoTo(stepAt(axis, share));
  };

  return (
    <div className={styles.panel}>
      <p className={styles.title}>
        Tasks over virtual time
        <Legend />
      </p>
      <div className={styles.box} onPointerDown={scrub} onPointerMove={scrub}>
        <div
          className={clsx(styles.lanes, long && styles.long)}
          style={{ height: Math.min(lanes.length, IN_VIEW) * LANE }}
          onScroll={(event) => setTop(event.currentTarget.scrollTop)}
        >
          <div style={{ height: lanes.length * LANE, paddingTop: long ? first * LANE : 0 }}>
            {shown.map((lane) => (
              <Lane key={lane.task} lane={lane} axis={axis} onJump={onJump} />
            ))}
          </div>
        </div>
        <div className={styles.over} ref={tracks}>
          <i
            className={styles.cursor}
            style={{ transform: `translateX(${(axis.edges[step + 1] ?? 1) * 100}%)` }}
          />
        </div>
        <Ticks axis={axis} />
      </div>
      <LagStrip holds={holds} onGoTo={onGoTo} />
    </div>
  );
}

interface LaneProps {
  readonly lane: TaskLane;
  readonly axis: TimeAxis;
  readonly onJump: (task: number) => void;
}

const Lane = memo(({ lane: { task, name, coroutine, segments }, axis, onJump }: LaneProps) => (
  <div className={styles.lane}>
    <button
      type="button"
      title={`Go to the next step of ${name} (${coroutine})`}
      onClick={() => onJump(task)}
    >
      {name} <span className={styles.coroutine}>{coroutine}</span>
    </button>
    <div className={styles.track} aria-hidden="true">
      {laneBars(segments, axis).map(({ state, from, to }) => (
        <i
          key={from}
          className={styles[state]}
          style={{ left: `${from * 100}%`, width: `${(to - from) * 100}%` }}
        />
      ))}
    </div>
  </div>
));
Lane.displayName = 'Lane';

/** How far apart labels stand at least, and from the right end, as shares of the width: on a page, in a column, on a phone. */
const PAGE = { apart: 0.06, fromEnd: 0.045 };
const COLUMN = { apart: 0.1, fromEnd: 0.075 };
const PHONE = { apart: 0.17, fromEnd: 0.17 };

/** The times that have room for a label of their own. */
function withRoom(ticks: TimeAxis['ticks'], { apart, fromEnd }: typeof PAGE): TimeAxis['ticks'] {
  const shown: { at: number; share: number }[] = [];
  for (const tick of ticks) {
    const free = tick.share - (shown.at(-1)?.share ?? -1) >= apart;
    if (free && tick.share + fromEnd <= 1) shown.push(tick);
  }
  return shown;
}

const Ticks = memo(({ axis }: { readonly axis: TimeAxis }) => {
  const page = withRoom(axis.ticks, PAGE);
  const column = withRoom(page, COLUMN);
  const phone = withRoom(column, PHONE);
  return (
    <div className={styles.ticks} aria-hidden="true">
      {page.map((tick) => (
        <span
          key={tick.share}
          className={clsx(
            !column.includes(tick) && styles.onPage,
            !phone.includes(tick) && styles.notOnPhone,
          )}
          style={{ left: `${tick.share * 100}%` }}
        >
          {seconds(tick.at)} s
        </span>
      ))}
    </div>
  );
});
Ticks.displayName = 'Ticks';

const Legend = memo(() => (
  <span className={styles.legend}>
    {(['running', 'ready', 'waiting', 'blocked'] as const).map((state) => (
      <span key={state}>
        <i className={styles[state]} aria-hidden="true" />{' '}
        {state === 'blocked' ? 'holds the loop' : state}
      </span>
    ))}
  </span>
));
Legend.displayName = 'Legend';
