import { type KeyboardEvent, useCallback } from 'react';
import { OutputPanel } from '../FrameInspector/OutputPanel';
import { SourceLines } from '../FrameInspector/SourceLines';
import { StepList } from '../FrameInspector/StepList';
import { StepSaying } from '../FrameInspector/StepSaying';
import { InlineCode } from '../InlineCode/InlineCode';
import { Controls } from '../Player/Controls';
import { keyCommand } from '../Player/keyCommand';
import { usePlayer } from '../Player/usePlayer';
import { CallsPanel } from './CallsPanel';
import { DescriptorTable } from './DescriptorTable';
import type { KernelProgram } from './KernelProgram';
import styles from './KernelView.module.css';

/** How long a sentence stays while the run plays: time to read it. */
const stayFor = (sentence: string) => Math.max(1400, 38 * sentence.length);

/** Steps through a program's system calls, forward and back, with the descriptors and their buffers after each. */
export function KernelView({ program }: { readonly program: KernelProgram }) {
  const { title, question, lines, steps } = program;
  const stay = useCallback((step: number) => stayFor(steps[step]?.sentence ?? ''), [steps]);
  const player = usePlayer({ count: steps.length, stayMs: stay });
  const state = steps[player.step];
  if (!state) return null;

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const command = keyCommand(event, event.target as HTMLElement);
    if (!command) return;
    event.preventDefault();
    player.run(command);
  };
  const { line, call } = state;
  const note = call ? `makes the call ${call}` : 'is where the program ends';
  const marks = new Map(line === undefined ? [] : [[line, { kind: 'running' as const, note }]]);
  const longest = steps.reduce((most, { sentence }) => longer(most, sentence), '');

  return (
    <section className={styles.view} aria-label={`The kernel at work: ${title}`}>
      <header className={styles.header}>
        <p className={styles.title}>{title}</p>
        <p className={styles.clock}>
          clock <b>{state.now}</b> ms
        </p>
      </header>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are short cuts of the buttons inside; tabIndex lets them work after a click */}
      <div className={styles.inside} tabIndex={-1} onKeyDown={onKeyDown}>
        <p className={styles.question}>
          <InlineCode text={question} />
        </p>
        <div className={styles.picture}>
          <div className={styles.program}>
            <SourceLines lines={lines} marks={marks} />
            <OutputPanel output={state.output} lines={outputLines(program)} />
          </div>
          <div className={styles.kernel}>
            <div className={styles.inHand}>
              <DescriptorTable steps={steps} step={player.step} />
              <CallsPanel steps={steps} step={player.step} />
            </div>
          </div>
          <div className={styles.saying}>
            <StepSaying sentence={state.sentence} longest={longest} playing={player.playing} />
          </div>
        </div>
        <div className={styles.controls}>
          <Controls player={player} />
        </div>
        <StepList sentences={steps.map(({ now, sentence }) => `${now} ms: ${sentence}`)} />
      </div>
    </section>
  );
}

const longer = (a: string, b: string) => (b.length > a.length ? b : a);

function outputLines({ steps }: KernelProgram): number {
  return (steps.at(-1)?.output ?? '').trimEnd().split('\n').length;
}
