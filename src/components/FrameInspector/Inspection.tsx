import { type KeyboardEvent, useCallback, useMemo, useRef } from 'react';
import { replay } from '../../trace/frames';
import { InlineCode } from '../InlineCode/InlineCode';
import { Controls } from '../Player/Controls';
import { keyCommand } from '../Player/keyCommand';
import { useFlights } from '../Player/useFlights';
import { usePlayer } from '../Player/usePlayer';
import styles from './FrameInspector.module.css';
import { HeapPanel } from './HeapPanel';
import { heapOwners } from './heapOwners';
import { lineMarks } from './lineMarks';
import { OutputPanel } from './OutputPanel';
import type { ProgramView } from './ProgramView';
import { roomFor } from './roomFor';
import { SourceLines } from './SourceLines';
import { StackPanel } from './StackPanel';
import { StepList } from './StepList';
import { StepSaying } from './StepSaying';

/** How long a sentence stays while the run plays: time to read it. */
const stayFor = (sentence: string) => Math.max(1100, 34 * sentence.length);

interface Props {
  readonly program: ProgramView;
  /** The step to begin at. */
  readonly start?: number | undefined;
}

/** One program's run, at one step. */
export function Inspection({ program, start = 0 }: Props) {
  const picture = useRef<HTMLDivElement>(null);
  const states = useMemo(() => replay(program.trace), [program.trace]);
  const room = useMemo(() => roomFor(states), [states]);
  const what = useMemo(() => heapOwners(states), [states]);
  const stay = useCallback((step: number) => stayFor(states[step]?.sentence ?? ''), [states]);
  const player = usePlayer({ count: states.length, stayMs: stay, start });
  useFlights(picture, player.step);
  const state = states[player.step];
  if (!state) return null;

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const command = keyCommand(event, event.target as HTMLElement);
    if (!command) return;
    event.preventDefault();
    player.run(command);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are short cuts of the buttons inside; tabIndex lets them work after a click
    <div className={styles.inspection} tabIndex={-1} onKeyDown={onKeyDown}>
      <p className={styles.question}>
        <InlineCode text={program.question} />
      </p>
      <div className={styles.picture} ref={picture}>
        <div className={styles.column}>
          <SourceLines lines={program.lines} marks={lineMarks(state)} />
          <OutputPanel output={state.output} lines={room.outputLines} />
        </div>
        <div className={styles.column}>
          <StackPanel stack={state.stack} room={room.stack} />
          <HeapPanel heap={state.heap} what={what} room={room.heap} />
        </div>
        <div className={styles.saying}>
          <StepSaying sentence={state.sentence} longest={room.sentence} playing={player.playing} />
        </div>
      </div>
      <div className={styles.controls}>
        <Controls player={player} />
      </div>
      <StepList sentences={states.map(({ sentence }) => sentence)} />
    </div>
  );
}
