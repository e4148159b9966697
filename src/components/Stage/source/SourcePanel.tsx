import { type ReactNode, useMemo } from 'react';
import type { LoopState } from '../../../trace/LoopState';
import type { LoopTrace } from '../../../trace/LoopTrace';
import styles from './Source.module.css';
import { SourceLines } from './SourceLines';
import { sourceMarks } from './sourceMarks';
import { useColouredLines } from './useColouredLines';

interface Props {
  readonly trace: LoopTrace;
  readonly state: LoopState;
  /** What can be done with the program. */
  readonly children?: ReactNode;
}

/** The program that ran, with the lines marked at which something is or waits. */
export function SourcePanel({ trace: { source, language }, state, children }: Props) {
  const lines = useColouredLines(source, language);
  const marks = useMemo(() => sourceMarks(state), [state]);
  return (
    <div className={styles.panel}>
      <p className={styles.title}>
        Program <span>{language === 'python' ? 'Python' : 'TypeScript'}</span>
        {children}
      </p>
      <SourceLines lines={lines} marks={marks} line={state.line} />
    </div>
  );
}
