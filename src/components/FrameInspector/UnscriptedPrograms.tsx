import { replay } from '../../trace/frames';
import styles from './FrameInspector.module.css';
import type { ProgramView } from './ProgramView';
import { SourceLines } from './SourceLines';
import { StepList } from './StepList';

const NO_MARKS = new Map();

/** Without JavaScript nobody can choose a program: then the further ones stand below, with their steps in words. */
export function UnscriptedPrograms({ programs }: { readonly programs: readonly ProgramView[] }) {
  if (programs.length === 0) return null;
  return (
    <noscript>
      {programs.map(({ name, title, lines, trace }) => (
        <div key={name} className={styles.unscripted}>
          <p className={styles.title}>{title}</p>
          <SourceLines lines={lines} marks={NO_MARKS} />
          <StepList sentences={replay(trace).map(({ sentence }) => sentence)} />
        </div>
      ))}
    </noscript>
  );
}
