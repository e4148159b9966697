import { InlineCode } from '../InlineCode/InlineCode';
import { firstEngine } from './engineChoices';
import header from './Header.module.css';
import { Instrument } from './Instrument';
import styles from './Stage.module.css';
import type { StageProps } from './StageProps';
import { SourcePanel } from './source/SourcePanel';

/** A recorded run to play with, and the way to the whole Stage. */
export function FrontStage({ preset, engine, address }: StageProps) {
  const id = firstEngine(preset, engine);
  const program = preset.programs.find(({ trace }) => trace.engine === id) ?? preset.programs[0];
  if (!program) return null;
  const { trace, language } = program;
  const href = address({
    ...{ preset: preset.id, source: undefined, language, engine: id, step: 0, compare: undefined },
  });
  return (
    <section className={styles.stage} data-layout="front" aria-label={`The Stage: ${preset.title}`}>
      <header className={header.header}>
        <div className={header.words}>
          <p className={header.title}>{preset.title}</p>
          <p className={header.question}>
            <InlineCode text={preset.question} />
          </p>
        </div>
        <p className={header.tools}>
          <span className={header.said}>A recorded run of {trace.title}</span>
          <a href={href}>Change it and run it</a>
        </p>
      </header>
      <Instrument
        trace={trace}
        start={0}
        plays
        program={(state) => <SourcePanel trace={trace} state={state} />}
      />
    </section>
  );
}
