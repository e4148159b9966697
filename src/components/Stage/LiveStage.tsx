import {
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useState,
  useSyncExternalStore,
} from 'react';
import { Cards } from './Cards';
import { Comparison } from './compare/Comparison';
import { engineChoices } from './engineChoices';
import { Header } from './Header';
import { Instrument } from './Instrument';
import { ProgramPanel } from './ProgramPanel';
import styles from './Stage.module.css';
import type { StagePreset, StageProps } from './StageProps';
import { StageSession } from './session/StageSession';
import type { SideState } from './session/StageState';
import { Unrun } from './Unrun';

interface Props extends Omit<StageProps, 'presets' | 'opened'> {
  readonly opened: StageProps['opened'] | undefined;
  /** Which preset it is, where the reader may choose. */
  readonly choice: ReactNode;
}

/** The Stage of one preset, with its engines and its editor. */
export function LiveStage({
  preset,
  engine,
  engines,
  draft,
  layout,
  address,
  opened,
  choice,
}: Props) {
  const [session] = useState(() => new StageSession({ preset, engine, engines, draft, opened }));
  const stage = useSyncExternalStore(session.subscribe, session.getSnapshot, session.getSnapshot);
  const { main, beside, shown, start } = stage;
  const choices = engineChoices(preset);

  useEffect(() => {
    session.restore();
    return () => session.dispose();
  }, [session]);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    // In the editor, the editor has heard it already.
    if (event.defaultPrevented || event.key !== 'Enter' || !(event.ctrlKey || event.metaKey))
      return;
    event.preventDefault();
    session.run();
  };

  // A click beside everything that takes the focus, as on the title: the keys are the run's.
  const onFocus = ({ target, currentTarget }: FocusEvent<HTMLElement>) => {
    if (target === currentTarget)
      currentTarget.querySelector<HTMLElement>('[data-keys]')?.focus({ preventScroll: true });
  };

  return (
    <section
      className={styles.stage}
      data-layout={layout}
      // A chapter may show one program twice: on the loop of the course, and on the reader's.
      aria-label={`The Stage: ${preset.title}${engine === 'reader' ? ', on your loop' : ''}`}
      tabIndex={-1}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
    >
      <Header
        preset={preset}
        choice={choice}
        session={session}
        stage={stage}
        engines={choices}
        address={() => address(session.link())}
      />
      <Cards session={session} stage={stage} choices={choices} />
      {main.trace && beside?.trace ? (
        <Comparison
          key={`compare ${shown}`}
          left={main.trace}
          right={beside.trace}
          start={start}
          twins={areTwins(preset, [main, beside])}
          onStep={(step) => session.moved(step)}
        />
      ) : main.trace ? (
        <Instrument
          key={`run ${shown}`}
          trace={main.trace}
          start={start}
          takesFocus={shown > 0}
          onStep={(step) => session.moved(step)}
          program={(state) => <ProgramPanel session={session} stage={stage} state={state} />}
        />
      ) : (
        <Unrun program={<ProgramPanel session={session} stage={stage} state={undefined} />} />
      )}
    </section>
  );
}

/** Two engines run one program, in one language or as the preset has it in two. The reader's own words have no twin. */
function areTwins({ programs }: StagePreset, sides: readonly SideState[]): boolean {
  const traces = sides.flatMap(({ trace }) => trace ?? []);
  if (new Set(traces.map(({ language }) => language)).size < 2) return true;
  return traces.every(({ language, source }) =>
    programs.some((program) => program.language === language && program.source === source),
  );
}
