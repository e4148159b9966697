import { memo } from 'react';
import type { LoopState } from '../../../trace/LoopState';
import { Chip, type ChipLook } from './Chip';
import { Panel } from './Panel';

interface Props {
  readonly stack: LoopState['stack'];
  readonly running: LoopState['running'];
  /** The running code holds the loop in this step. */
  readonly blocked: boolean;
  readonly rows: number;
}

/** The call stack of the one thread: the program's frames and, between them, the loop's own. */
export const StackPanel = memo(({ stack, running, blocked, rows }: Props) => {
  const fromTop = [...stack].reverse();
  const lookOf = (index: number): ChipLook => {
    if (fromTop[index]?.of === 'loop') return 'loop';
    return blocked && index === 0 ? 'blocked' : 'running';
  };
  // The handle that runs is on the stack: that is where it has flown to.
  const carrier = fromTop.findIndex(({ of }) => of === 'loop');
  return (
    <Panel
      title="Call stack"
      aside="one thread, the top runs"
      none="Empty."
      rows={rows}
      items={fromTop}
      piled
    >
      {(frame, index) => (
        <Chip
          look={lookOf(index)}
          flies={running && index === carrier ? `handle ${running.handle}` : undefined}
          note={frame.line === undefined ? undefined : `line ${frame.line}`}
        >
          {frame.function}
        </Chip>
      )}
    </Panel>
  );
});
StackPanel.displayName = 'StackPanel';
