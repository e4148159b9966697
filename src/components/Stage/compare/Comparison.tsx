import clsx from 'clsx';
import { type KeyboardEvent, useEffect, useMemo, useState } from 'react';
import { alignSteps } from '../../../trace/compare/alignSteps';
import { firstDifference } from '../../../trace/compare/firstDifference';
import type { LoopTrace } from '../../../trace/LoopTrace';
import { openPlayback } from '../../../trace/openPlayback';
import { Controls } from '../../Player/Controls';
import { keyCommand } from '../../Player/keyCommand';
import { usePlayer } from '../../Player/usePlayer';
import { useStable } from '../../Player/useStable';
import { Speed } from '../Speed';
import styles from '../Stage.module.css';
import { stageRoom } from '../stageRoom';
import compare from './Compare.module.css';
import { ComparedRun } from './ComparedRun';
import { DifferenceCard } from './DifferenceCard';

interface Props {
  readonly left: LoopTrace;
  readonly right: LoopTrace;
  /** A step of the left run. */
  readonly start: number;
  /** Both runs are of the same program. */
  readonly twins: boolean;
  /** Told where the reader is in the left run. */
  readonly onStep: (step: number) => void;
}

/** Two runs side by side, stepping together, with the first place where they part. */
export function Comparison({ left, right, start, twins, onStep }: Props) {
  const joint = useMemo(() => alignSteps(left, right), [left, right]);
  const difference = useMemo(() => firstDifference(left, right), [left, right]);
  const [runs] = useState(() =>
    [left, right].map((trace) => {
      const playback = openPlayback(trace);
      return { trace, playback, room: stageRoom(playback) };
    }),
  );
  const [speed, setSpeed] = useState(1);
  const stayMs = useStable(() => 1400 / speed);
  const player = usePlayer({
    count: joint.length,
    stayMs,
    start: Math.max(
      0,
      joint.findIndex(({ a }) => a >= start),
    ),
  });
  const { step, goTo } = player;
  const at = joint[step] ?? { a: 0, b: 0, same: false };

  const tell = useStable(onStep);
  useEffect(() => tell(at.a), [tell, at.a]);

  /** Goes to the joint step that shows a step of one of the runs. */
  const goToOwn = (side: 'a' | 'b') => (own: number) =>
    goTo(joint.findIndex((one) => one[side] >= own));

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const command = keyCommand(event, event.target as HTMLElement);
    if (!command) return;
    event.preventDefault();
    player.run(command);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are short cuts of the buttons inside; tabIndex lets them work after a click
    <div className={styles.instrument} data-keys tabIndex={-1} onKeyDown={onKeyDown}>
      <DifferenceCard
        difference={difference}
        twins={twins}
        onShow={({ a, b }) => goTo(joint.findIndex((one) => one.a >= a && one.b >= b))}
      />
      <div className={compare.sides}>
        {runs.map(({ trace, playback, room }, index) => {
          const side = index === 0 ? 'a' : 'b';
          return (
            <ComparedRun
              key={side}
              trace={trace}
              playback={playback}
              room={room}
              step={at[side]}
              parts={difference?.[side] === at[side]}
              playing={player.playing}
              onGoTo={goToOwn(side)}
            />
          );
        })}
      </div>
      <div className={clsx(styles.console, compare.console)}>
        <div className={styles.desk}>
          <p className={compare.same}>
            {at.same ? 'The same moment in both runs.' : 'Between two moments that both runs have.'}
          </p>
          <Controls player={player} toLast />
        </div>
        <div className={styles.options}>
          <Speed speed={speed} onChange={setSpeed} />
        </div>
      </div>
    </div>
  );
}
