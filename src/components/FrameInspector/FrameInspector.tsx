import { useId, useState } from 'react';
import styles from './FrameInspector.module.css';
import { Inspection } from './Inspection';
import type { ProgramView } from './ProgramView';
import { UnscriptedPrograms } from './UnscriptedPrograms';

interface Props {
  readonly programs: readonly ProgramView[];
  /** The step to begin at; missing: the first. */
  readonly start?: number;
}

/** Steps through recorded runs of small programs, forward and back, and shows where each frame is. */
export function FrameInspector({ programs, start }: Props) {
  const [chosen, setChosen] = useState(0);
  const selectId = useId();
  const program = programs[chosen];
  if (!program) return null;
  return (
    <section className={styles.inspector} aria-label={`Frame inspector: ${program.title}`}>
      <header className={styles.header}>
        {programs.length === 1 ? (
          <p className={styles.title}>{program.title}</p>
        ) : (
          <p className={styles.choice}>
            <label htmlFor={selectId}>Program</label>
            <select
              id={selectId}
              value={chosen}
              onChange={(event) => setChosen(Number(event.currentTarget.value))}
            >
              {programs.map(({ name, title }, index) => (
                <option key={name} value={index}>
                  {title}
                </option>
              ))}
            </select>
          </p>
        )}
        <p className={styles.recorded}>Recorded from CPython {program.trace.python}</p>
      </header>
      <Inspection key={program.name} program={program} start={chosen === 0 ? start : undefined} />
      <UnscriptedPrograms programs={programs.slice(1)} />
    </section>
  );
}
