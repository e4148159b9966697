import { type KeyboardEvent, useCallback, useMemo, useRef } from 'react';
import { replay } from '../../trace/frames';
import { InlineCode } from '../InlineCode/InlineCode';
import { Controls } from './Controls';
import styles from './FrameInspector.module.css';
import { HeapPanel } from './HeapPanel';
import { keyCommand } from './keyCommand';
import { lineMarks } from './lineMarks';
import { OutputPanel } from './OutputPanel';
import type { ProgramView } from './ProgramView';
import { roomFor } from './roomFor';
import { SourceLines } from './SourceLines';
import { StackPanel } from './StackPanel';
import { Transcript } from './Transcript';
import { useFlights } from './useFlights';
import { usePlayback } from './usePlayback';

/** How long a sentence stays while the run plays: time to read it. */
const stayFor = (sentence: string) => Math.max(1100, 34 * sentence.length);

/** One program's run, at one step. */
export function Inspection({ program }: { readonly program: ProgramView }) {
  const picture = useRef<HTMLDivElement>(null);
  const states = useMemo(() => replay(program.trace), [program.trace]);
  const room = useMemo(() => roomFor(states), [states]);
  const stay = useCallback((step: number) => stayFor(states[step]?.sentence ?? ''), [states]);
  const playback = usePlayback(states.length, stay);
  useFlights(picture, playback.step);
  const state = states[playback.step];
  if (!state) return null;

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const command = keyCommand(event, (event.target as HTMLElement).tagName);
    if (!command) return;
    event.preventDefault();
    playback.run(command);
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
          <HeapPanel heap={state.heap} room={room.heap} />
        </div>
        <div className={styles.saying}>
          <p className={styles.ghost} aria-hidden="true">
            <InlineCode text={room.sentence} />
          </p>
          <p aria-live={playback.playing ? 'off' : 'polite'}>
            <InlineCode text={state.sentence} />
          </p>
        </div>
      </div>
      <Controls playback={playback} count={states.length} />
      <Transcript states={states} />
    </div>
  );
}
