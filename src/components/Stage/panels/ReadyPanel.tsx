import { memo } from 'react';
import type { LoopState } from '../../../trace/LoopState';
import { Chip } from './Chip';
import { Panel } from './Panel';

interface Props {
  readonly ready: LoopState['ready'];
  readonly rows: number;
  readonly onJump: (task: number) => void;
}

/** The ready queue, with its left end, where the loop takes handles, on top. */
export const ReadyPanel = memo(({ ready, rows, onJump }: Props) => (
  <Panel
    title="Ready queue"
    aside={ready.length > 0 ? 'next one first' : ''}
    none="Empty."
    rows={rows}
    items={ready}
  >
    {({ handle, callback, task, cancelled }) => (
      <Chip
        look="ready"
        flies={`handle ${handle}`}
        gone={cancelled}
        note={cancelled ? 'cancelled' : undefined}
        task={task}
        onJump={onJump}
        jumpLabel="Go to the task’s next step"
      >
        {callback}
      </Chip>
    )}
  </Panel>
));
ReadyPanel.displayName = 'ReadyPanel';
