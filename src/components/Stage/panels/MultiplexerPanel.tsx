import { memo } from 'react';
import type { Multiplexer } from '../../../trace/LoopState';
import { seconds } from '../../../trace/seconds';
import { Chip } from './Chip';
import { Panel } from './Panel';

interface Props {
  readonly multiplexer: Multiplexer;
  readonly rows: number;
}

/** What the loop asks the kernel to watch, and what its last question was. */
export const MultiplexerPanel = memo(({ multiplexer: { watched, last }, rows }: Props) => (
  <Panel
    title="Multiplexer"
    aside={last ? lastCall(last) : 'not asked yet'}
    none="Nothing is watched."
    rows={rows}
    items={watched}
  >
    {({ label, event, callback, ready }) => (
      <Chip
        look="kernel"
        note={ready ? `${READY[event]} → ${callback}` : `until ${READY[event]} → ${callback}`}
      >
        {label}
      </Chip>
    )}
  </Panel>
));
MultiplexerPanel.displayName = 'MultiplexerPanel';

const READY = { read: 'readable', write: 'writable' } as const;

function lastCall({ timeout, until }: NonNullable<Multiplexer['last']>): string {
  const asked = timeout === null ? 'no limit' : timeout === 0 ? '0 s' : `${seconds(timeout)} s`;
  return `select(${asked}) → ${seconds(until)} s`;
}
