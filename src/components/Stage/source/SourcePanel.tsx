import { useMemo } from 'react';
import type { LoopState } from '../../../trace/LoopState';
import type { LoopTrace } from '../../../trace/LoopTrace';
import panel from '../ProgramPanel.module.css';
import { SourceLines } from './SourceLines';
import { sourceMarks } from './sourceMarks';
import { useColouredLines } from './useColouredLines';

interface Props {
  readonly trace: LoopTrace;
  readonly state: LoopState;
}

/** The program that ran, with the lines marked at which something is or waits. */
export function SourcePanel({ trace: { source, language }, state }: Props) {
  const lines = useColouredLines(source, language);
  const marks = useMemo(() => sourceMarks(state), [state]);
  return (
    <div className={panel.panel}>
      <div className={panel.title}>
        <p>
          Program <span>{language === 'python' ? 'Python' : 'TypeScript'}</span>
        </p>
      </div>
      <SourceLines lines={lines} marks={marks} line={state.line} />
    </div>
  );
}
