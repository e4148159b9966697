import { type KeyboardEvent, useMemo, useState } from 'react';
import { parseSchedule, showSchedule } from '#kit';
import { parseProgram } from '../../sim/interleavings/parseProgram';
import { type Proof, prove } from '../../sim/interleavings/prove';
import { viewAt } from '../../sim/interleavings/viewAt';
import { isShortcut } from '../Player/keyCommand';
import { Simulator } from '../Simulator/Simulator';
import { useSettings } from '../Simulator/useSettings';
import { Editing } from './editor/Editing';
import styles from './Interleavings.module.css';
import type { InterleavingsProgram } from './InterleavingsProgram';
import { interleavingsSpecs, presetOf } from './interleavingsSettings';
import { ProofPanel } from './ProofPanel';
import { RunControls } from './RunControls';
import { Saying } from './Saying';
import { SharedMemory } from './SharedMemory';
import { StepLog } from './StepLog';
import { ThreadPanel } from './ThreadPanel';
import { UnscriptedProof } from './UnscriptedProof';

interface Props {
  readonly programs: readonly InterleavingsProgram[];
  /** The name of the program to begin with. */
  readonly program: string;
  /** Under which name a link leads here. */
  readonly anchor: string;
}

interface Walked {
  readonly text: string;
  readonly proof: Proof;
}

/** Two or three threads over shared memory: step any of them, walk all schedules, follow one that ends wrong, mend the program. */
export function Interleavings({ programs, program: first, anchor }: Props) {
  const presets = useMemo(() => programs.map(presetOf), [programs]);
  const opening = programs.find(({ name }) => name === first);
  if (!opening) throw new Error(`There is no program "${first}" among the interleavings.`);
  const settings = useSettings(anchor, interleavingsSpecs, presets, opening.title);
  const { program: text, schedule: written } = settings.settings;
  const program = useMemo(() => parseProgram(text), [text]);
  const view = useMemo(() => viewAt(program, parseSchedule(written)), [program, written]);
  const [replay, setReplay] = useState<readonly number[]>([]);
  const [walked, setWalked] = useState<Walked>();
  const proof = walked?.text === text ? walked.proof : undefined;

  const follow = (schedule: readonly number[]) => settings.set('schedule', showSchedule(schedule));
  const step = (thread: number) => {
    if (view.threads[thread]?.state === 'ready') follow([...view.schedule, thread]);
  };
  const undo = () => follow(view.schedule.slice(0, -1));
  const reset = () => follow([]);
  const take = (changed: string) => {
    settings.set('program', changed);
    reset();
    setReplay([]);
  };

  // What is left of the schedule that is followed, as long as the reader does not leave it.
  const onReplay = view.schedule.every((thread, index) => replay[index] === thread);
  const nextOfReplay = onReplay ? replay[view.schedule.length] : undefined;

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (!isShortcut(event, event.target as HTMLElement)) return;
    const thread = view.threads.findIndex(({ letter }) => letter === event.key.toUpperCase());
    if (thread >= 0) step(thread);
    else if (event.key === 'ArrowLeft') undo();
    else if (event.key === 'ArrowRight' && nextOfReplay !== undefined) step(nextOfReplay);
    else if (event.key === 'Home') reset();
    else return;
    event.preventDefault();
  };

  return (
    <Simulator title="Interleavings" settings={settings}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are short cuts of the buttons inside */}
      <div className={styles.instrument} onKeyDown={onKeyDown}>
        <div className={styles.threads}>
          {view.threads.map((thread, index) => (
            <ThreadPanel
              key={thread.letter}
              program={program}
              thread={thread}
              index={index}
              onStep={() => step(index)}
            />
          ))}
        </div>
        <SharedMemory program={program} view={view} />
        <Saying program={program} view={view} />
        <RunControls
          view={view}
          replay={replay}
          next={nextOfReplay}
          onUndo={undo}
          onReset={reset}
          onNext={step}
        />
        <StepLog view={view} />
        <ProofPanel
          proof={proof}
          onWalk={() => setWalked({ text, proof: prove(program) })}
          onReplay={(schedule) => {
            setReplay(parseSchedule(schedule));
            reset();
          }}
        />
        <Editing
          text={text}
          onTake={take}
          onWalk={(changed) => setWalked({ text: changed, proof: prove(parseProgram(changed)) })}
        />
        <UnscriptedProof program={program} />
      </div>
    </Simulator>
  );
}
