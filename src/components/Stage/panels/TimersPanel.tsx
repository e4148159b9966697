import { memo } from 'react';
import type { LoopState } from '../../../trace/LoopState';
import { seconds } from '../../../trace/seconds';
import { Chip } from './Chip';
import { Panel } from './Panel';

interface Props {
  readonly timers: LoopState['timers'];
  readonly rows: number;
  readonly onJump: (task: number) => void;
}

/** The timers in the order in which they are due. */
export const TimersPanel = memo(({ timers, rows, onJump }: Props) => (
  <Panel title="Timers" aside="earliest first" none="None." rows={rows} items={timers}>
    {({ handle, when, callback, task, cancelled }) => (
      <Chip
        look="timer"
        flies={`handle ${handle}`}
        gone={cancelled}
        note={cancelled ? `${callback} · cancelled` : callback}
        task={task}
        onJump={onJump}
        jumpLabel="Go to the task’s next step"
      >
        {`${seconds(when)} s`}
      </Chip>
    )}
  </Panel>
));
TimersPanel.displayName = 'TimersPanel';
