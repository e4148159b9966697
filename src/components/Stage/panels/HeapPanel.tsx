import { memo } from 'react';
import type { LoopState, SuspendedTask } from '../../../trace/LoopState';
import { Chip } from './Chip';
import { Panel } from './Panel';

interface Props {
  readonly heap: LoopState['heap'];
  readonly rows: number;
  readonly onJump: (task: number) => void;
}

/** The suspended tasks: where each has stopped, and what it waits for. */
export const HeapPanel = memo(({ heap, rows, onJump }: Props) => (
  <Panel title="Heap" aside="suspended tasks" none="No task is suspended." rows={rows} items={heap}>
    {(task) => (
      <Chip
        look="suspended"
        flies={`task ${task.task}`}
        note={noteOf(task)}
        task={task.task}
        onJump={onJump}
        jumpLabel={`Go to the next step of ${task.name}. ${chainOf(task)}`}
      >
        {task.name}
      </Chip>
    )}
  </Panel>
));
HeapPanel.displayName = 'HeapPanel';

function noteOf({ line, on, ready, kind }: SuspendedTask): string {
  const place = line === undefined ? '' : `line ${line} · `;
  if (kind === 'turn') return `${place}its next turn`;
  return ready ? `${place}has it: ${on}` : `${place}on ${on}`;
}

function chainOf({ chain }: SuspendedTask): string {
  return `Its frames: ${chain.map((frame) => `${frame.function}, line ${frame.line}`).join('; ')}.`;
}
