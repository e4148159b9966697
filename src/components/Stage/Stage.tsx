import { useId, useMemo, useState } from 'react';
import type { LoopState } from '../../trace/LoopState';
import { InlineCode } from '../InlineCode/InlineCode';
import header from './Header.module.css';
import { Instrument } from './Instrument';
import styles from './Stage.module.css';
import type { StageProps } from './StageProps';
import { SourcePanel } from './source/SourcePanel';

/** Shows an event loop at work on a program, step by step, forward and back. */
export function Stage({ preset, engine, layout, opened }: StageProps) {
  const titleId = useId();
  const first = preset.programs.find(({ trace }) => trace.engine === engine) ?? preset.programs[0];
  const [step] = useState(() => ({ at: 0 }));
  const trace = useMemo(() => first && { ...first.trace, source: first.source }, [first]);
  if (!trace) return null;
  const program = (state: LoopState) => <SourcePanel trace={trace} state={state} />;
  return (
    <section className={styles.stage} data-layout={layout} aria-labelledby={titleId}>
      <header className={header.header}>
        <p className={header.title} id={titleId}>
          {preset.title}
        </p>
        <p className={header.question}>
          <InlineCode text={preset.question} />
        </p>
        <p className={header.ran}>Ran on {trace.title}</p>
      </header>
      <Instrument
        key={preset.id}
        trace={trace}
        start={opened?.step ?? 0}
        onStep={(at) => {
          step.at = at;
        }}
        program={program}
      />
    </section>
  );
}
