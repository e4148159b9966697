import type { LoopEngineId } from '../../trace/LoopTrace';
import styles from './Cards.module.css';
import { EndCard } from './EndCard';
import type { EngineChoice } from './engineChoices';
import { LinkedCard } from './LinkedCard';
import { PartsCard } from './PartsCard';
import { RunLine } from './RunLine';
import type { StageSession } from './session/StageSession';
import type { StageState } from './session/StageState';

interface Props {
  readonly session: StageSession;
  readonly stage: StageState;
  readonly choices: readonly EngineChoice[];
}

/** What is to be said about the program and its runs before they are looked at. */
export function Cards({ session, stage, choices }: Props) {
  const { main, beside, origin, parts } = stage;
  const sides = beside ? [main, beside] : [main];
  const nameOf = (id: LoopEngineId) => choices.find((choice) => choice.id === id)?.name ?? id;
  const readers = sides.find(({ engine, running }) => engine === 'reader' && !running);
  return (
    <div className={styles.cards}>
      {sides.map((side) => (
        <RunLine key={side.engine} side={side} name={nameOf(side.engine)} />
      ))}
      {origin === 'link' && !main.trace && !main.running && !main.end && (
        <LinkedCard onRun={() => session.run()} />
      )}
      {readers && <PartsCard parts={parts} own={readers.trace?.own} />}
      {sides.map(
        ({ engine, end }) =>
          end && <EndCard key={engine} end={end} onLine={(line) => session.goTo(line)} />,
      )}
    </div>
  );
}
