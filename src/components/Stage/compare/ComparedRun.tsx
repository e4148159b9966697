import clsx from 'clsx';
import { useMemo, useRef } from 'react';
import type { Playback } from '../../../trace/LoopState';
import type { LoopTrace } from '../../../trace/LoopTrace';
import { useFlights } from '../../Player/useFlights';
import { useStable } from '../../Player/useStable';
import { LanesPanel } from '../lanes/LanesPanel';
import { HeapPanel } from '../panels/HeapPanel';
import { OutputPanel } from '../panels/OutputPanel';
import { ReadyPanel } from '../panels/ReadyPanel';
import { StackPanel } from '../panels/StackPanel';
import { TimersPanel } from '../panels/TimersPanel';
import { Saying } from '../Saying';
import { SourcePanel } from '../source/SourcePanel';
import type { StageRoom } from '../stageRoom';
import styles from './Compare.module.css';

interface Props {
  readonly trace: LoopTrace;
  readonly playback: Playback;
  readonly room: StageRoom;
  readonly step: number;
  /** This is the step at which the two runs first part. */
  readonly parts: boolean;
  readonly playing: boolean;
  readonly onGoTo: (step: number) => void;
}

/** One of two runs, with what is needed to tell it from the other. */
export function ComparedRun({ trace, playback, room, step, parts, playing, onGoTo }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const state = useMemo(() => playback.at(step), [playback, step]);
  useFlights(box, step, playing);
  const goTo = useStable(onGoTo);
  const jump = useStable((task: number) =>
    onGoTo(playback.nextStepOf(task, step) ?? playback.nextStepOf(task, -1) ?? step),
  );
  return (
    <section
      className={clsx(styles.side, parts && styles.parts)}
      aria-label={trace.title}
      ref={box}
    >
      <p className={styles.title}>
        {trace.title} <span>{parts ? 'here the two runs part' : ''}</span>
      </p>
      <div className={styles.source}>
        <SourcePanel trace={trace} state={state} />
      </div>
      <Saying state={state} playing={playing} longest={room.sentence} />
      <div className={styles.grid}>
        <ReadyPanel ready={state.ready} rows={room.ready} onJump={jump} />
        <StackPanel
          stack={state.stack}
          running={state.running}
          blocked={state.event.type === 'block'}
          rows={room.stack}
        />
        <HeapPanel heap={state.heap} rows={room.heap} onJump={jump} />
        <TimersPanel timers={state.timers} rows={room.timers} onJump={jump} />
      </div>
      <OutputPanel output={state.output} rows={room.output} />
      <LanesPanel
        lanes={playback.lanes}
        holds={playback.holds}
        events={trace.events}
        step={step}
        onGoTo={goTo}
        onJump={jump}
      />
    </section>
  );
}
