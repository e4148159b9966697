import {
  type KeyboardEvent,
  type ReactNode,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { LoopState } from '../../trace/LoopState';
import type { LoopTrace } from '../../trace/LoopTrace';
import { openPlayback } from '../../trace/openPlayback';
import { Controls } from '../Player/Controls';
import { usePlayer } from '../Player/usePlayer';
import { useStable } from '../Player/useStable';
import { KeyLine } from './KeyLine';
import { LanesPanel } from './lanes/LanesPanel';
import { Picture } from './Picture';
import { Saying } from './Saying';
import { Speed } from './Speed';
import styles from './Stage.module.css';
import { StrideChoice } from './StrideChoice';
import { stageCommand } from './stageCommand';
import { stageRoom } from './stageRoom';
import { type Stride, stopsOf } from './stops';
import { Transcript } from './Transcript';
import { UnscriptedTranscript } from './UnscriptedTranscript';
import { usePlayWhenSeen } from './usePlayWhenSeen';

interface Props {
  readonly trace: LoopTrace;
  readonly start: number;
  /** A new run has taken the place of what had the focus. */
  readonly takesFocus?: boolean;
  /** It plays by itself once it is seen. */
  readonly plays?: boolean;
  /** Told where the reader is, for a link that leads there. */
  readonly onStep?: (step: number) => void;
  /** The program at a step, as text or in an editor. */
  readonly program: (state: LoopState) => ReactNode;
}

/** How long a sentence stays at speed 1: time to read it. */
const stayFor = (sentence: string) => Math.max(900, 30 * sentence.length);

/** One run, at one step, with all that leads to another. */
export function Instrument({
  trace,
  start,
  takesFocus = false,
  plays = false,
  onStep,
  program,
}: Props) {
  const box = useRef<HTMLDivElement>(null);
  const playback = useMemo(() => openPlayback(trace), [trace]);
  const room = useMemo(() => stageRoom(playback), [playback]);
  const [speed, setSpeed] = useState(plays ? 2 : 1);
  const [stride, setStride] = useState<Stride>('event');
  const stops = useMemo(() => stopsOf(trace.events, stride), [trace, stride]);
  const passes = useMemo(() => stopsOf(trace.events, 'pass') ?? [], [trace]);
  const stayMs = useCallback(
    (step: number) => stayFor(playback.at(step).sentence) / speed,
    [playback, speed],
  );
  const player = usePlayer({ count: playback.length, stayMs, start, stops });
  const { step, goTo } = player;
  usePlayWhenSeen(plays, box, player);
  const state = useMemo(() => playback.at(step), [playback, step]);

  const tell = useStable((at: number) => onStep?.(at));
  useEffect(() => tell(step), [tell, step]);
  useEffect(() => {
    if (takesFocus && document.activeElement === document.body)
      box.current?.focus({ preventScroll: true });
  }, [takesFocus]);

  // From the last step on, it begins again with the task's first.
  const jump = useStable((task: number) =>
    goTo(playback.nextStepOf(task, step) ?? playback.nextStepOf(task, -1) ?? step),
  );

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const command = stageCommand(event, event.target as HTMLElement);
    if (!command) return;
    event.preventDefault();
    if (command === 'pass-back') goTo(passes.findLast((pass) => pass < step) ?? 0);
    else if (command === 'pass-forward')
      goTo(passes.find((pass) => pass > step) ?? playback.length - 1);
    else if (command === 'next-of-task') jump(state.task ?? state.running?.task ?? 1);
    else player.run(command);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are short cuts of the buttons inside; tabIndex lets them work after a click
    <div className={styles.instrument} ref={box} data-keys tabIndex={-1} onKeyDown={onKeyDown}>
      <Picture
        state={state}
        room={room}
        fast={player.playing && speed > 2}
        program={program(state)}
        onJump={jump}
      />
      <div className={styles.console}>
        <div className={styles.desk}>
          <Saying state={state} playing={player.playing} longest={room.sentence} />
          <Controls player={player} toLast />
        </div>
        <div className={styles.options}>
          <StrideChoice stride={stride} onChange={setStride} />
          <Speed speed={speed} onChange={setSpeed} />
        </div>
      </div>
      <LanesPanel
        lanes={playback.lanes}
        holds={playback.holds}
        events={trace.events}
        step={step}
        onGoTo={goTo}
        onJump={jump}
      />
      <KeyLine />
      <UnscriptedTranscript playback={playback} />
      <Transcript playback={playback} step={step} onGoTo={goTo} />
    </div>
  );
}
