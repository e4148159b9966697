import { lazy, Suspense, useMemo } from 'react';
import type { LoopState } from '../../trace/LoopState';
import { LANGUAGE_OF } from './engineChoices';
import { ProgramNote } from './ProgramNote';
import styles from './ProgramPanel.module.css';
import type { StageSession } from './session/StageSession';
import type { StageState } from './session/StageState';
import { SourceLines } from './source/SourceLines';
import { sourceMarks } from './source/sourceMarks';
import { useColouredLines } from './source/useColouredLines';

const ProgramEditor = lazy(() => import('./editor/ProgramEditor'));

interface Props {
  readonly session: StageSession;
  readonly stage: StageState;
  /** The step that is shown, when a run is. */
  readonly state: LoopState | undefined;
  /** Nothing can be changed or run here. */
  readonly fixed?: boolean;
}

/** The program: the text that ran, with what happens at its lines, or an editor of the reader's version. */
export function ProgramPanel({ session, stage, state, fixed = false }: Props) {
  const { main, text, editing } = stage;
  const language = LANGUAGE_OF[main.engine];
  const source = main.trace?.source ?? text;
  return (
    <div className={styles.panel}>
      <div className={styles.title}>
        <p>
          Program <span>{language === 'python' ? 'Python' : 'TypeScript'}</span>
        </p>
        {!fixed && <Buttons session={session} stage={stage} />}
      </div>
      {editing ? (
        <Suspense fallback={<Lines source={text} language={language} state={undefined} />}>
          <ProgramEditor
            key={language}
            text={text}
            language={language}
            end={main.end}
            onEdit={(edited) => session.edit(edited)}
            onRun={() => session.run()}
            onReady={(editor) => session.attach(editor)}
          />
        </Suspense>
      ) : (
        <Lines source={source} language={language} state={state} />
      )}
      {!fixed && <ProgramNote session={session} stage={stage} />}
    </div>
  );
}

interface LinesProps {
  readonly source: string;
  readonly language: 'python' | 'typescript';
  readonly state: LoopState | undefined;
}

const NO_MARKS = new Map();

function Lines({ source, language, state }: LinesProps) {
  const lines = useColouredLines(source, language);
  const marks = useMemo(() => (state ? sourceMarks(state) : NO_MARKS), [state]);
  return <SourceLines lines={lines} marks={marks} line={state?.line} />;
}

function Buttons({ session, stage: { editing, main, text } }: Omit<Props, 'state' | 'fixed'>) {
  const ran = main.trace?.source;
  return (
    <span className={styles.buttons}>
      {editing ? (
        ran !== undefined && (
          <button type="button" onClick={() => session.closeEditor()}>
            Back to the run
          </button>
        )
      ) : (
        <button type="button" onClick={() => session.openEditor()}>
          {ran !== undefined && ran !== text ? 'Edit your version' : 'Edit'}
        </button>
      )}
      {main.running ? (
        <button type="button" onClick={() => session.stop()}>
          Stop
        </button>
      ) : (
        <button
          type="button"
          className={styles.run}
          onClick={() => session.run()}
          title="Ctrl+Enter; on a Mac, ⌘ Enter"
        >
          Run
        </button>
      )}
    </span>
  );
}
