import { type ReactNode, useRef } from 'react';
import type { LoopState } from '../../trace/LoopState';
import { useFlights } from '../Player/useFlights';
import styles from './Picture.module.css';
import { HeapPanel } from './panels/HeapPanel';
import { MultiplexerPanel } from './panels/MultiplexerPanel';
import { OutputPanel } from './panels/OutputPanel';
import { PoolPanel } from './panels/PoolPanel';
import { ReadyPanel } from './panels/ReadyPanel';
import { StackPanel } from './panels/StackPanel';
import { TimersPanel } from './panels/TimersPanel';
import type { StageRoom } from './stageRoom';

interface Props {
  readonly state: LoopState;
  readonly room: StageRoom;
  /** The steps follow each other too fast for things to fly. */
  readonly fast: boolean;
  /** The program, as text or in an editor. */
  readonly program: ReactNode;
  readonly onJump: (task: number) => void;
}

/** Every part of the machine at one step, beside the program. */
export function Picture({ state, room, fast, program, onJump }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useFlights(box, state.step, fast);
  const jump = { onJump };
  return (
    <div className={styles.picture} ref={box}>
      <div className={styles.program}>{program}</div>
      <div className={styles.parts}>
        <ReadyPanel ready={state.ready} rows={room.ready} {...jump} />
        <StackPanel
          stack={state.stack}
          running={state.running}
          blocked={state.event.type === 'block'}
          rows={room.stack}
        />
        <div className={styles.outside}>
          <MultiplexerPanel multiplexer={state.multiplexer} rows={room.watched} />
          {room.pool > 0 && <PoolPanel pool={state.pool} rows={room.pool} />}
        </div>
        <HeapPanel heap={state.heap} rows={room.heap} {...jump} />
        <TimersPanel timers={state.timers} rows={room.timers} {...jump} />
        <OutputPanel output={state.output} rows={room.output} />
      </div>
    </div>
  );
}
