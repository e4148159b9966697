import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { ProgramProblem } from '../../../sim/interleavings/ProgramProblem';
import { parseProgram } from '../../../sim/interleavings/parseProgram';
import type { End } from '../../../trace/LoopEvent';
import type { CodeEditor } from '../../CodeEditor/createCodeEditor';
import { InlineCode } from '../../InlineCode/InlineCode';
import styles from './Editing.module.css';

const ProgramEditor = lazy(() => import('../../Stage/editor/ProgramEditor'));

interface Props {
  /** The program that is shown. */
  readonly text: string;
  /** The reader's program takes the place of the one that is shown. */
  readonly onTake: (text: string) => void;
  /** All its schedules are to be walked. */
  readonly onWalk: (text: string) => void;
}

/** The program in an editor, to mend it and to see it proven. Nothing runs before the reader says so. */
export function Editing({ text, onTake, onWalk }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.editing}>
      <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? 'Close the editor' : 'Change the program'}
      </button>
      {open && <Desk text={text} onTake={onTake} onWalk={onWalk} />}
    </div>
  );
}

function Desk({ text, onTake, onWalk }: Props) {
  const [draft, setDraft] = useState(text);
  const editor = useRef<CodeEditor>(undefined);
  const written = useRef(text);
  written.current = draft;
  const problem = problemIn(draft);

  // Another program is shown: a preset was chosen, or a link followed.
  useEffect(() => {
    if (text !== written.current) editor.current?.setCode(text);
    setDraft(text);
  }, [text]);

  const walk = () => {
    if (problem) {
      editor.current?.goTo(problem.line, problem.column);
      return;
    }
    onTake(draft);
    onWalk(draft);
  };
  const end: End | undefined = problem && {
    ...{ type: 'end', reason: 'syntax', message: problem.message, line: problem.line },
  };
  return (
    <>
      <div className={styles.place}>
        <Suspense fallback={<pre className={styles.waiting}>{draft}</pre>}>
          <ProgramEditor
            text={text}
            language="python"
            end={end}
            onEdit={setDraft}
            onRun={walk}
            onReady={(created) => {
              editor.current = created;
              return () => {
                editor.current = undefined;
              };
            }}
          />
        </Suspense>
      </div>
      <p role="status" className={styles.problem} data-problem={problem !== undefined}>
        {problem ? (
          <>
            Line {problem.line}, column {problem.column}: <InlineCode text={problem.message} />
          </>
        ) : (
          'Each function is a thread. What stands above them is shared.'
        )}
      </p>
      <div className={styles.buttons}>
        <button
          type="button"
          className={styles.walk}
          aria-disabled={problem !== undefined}
          onClick={walk}
        >
          Walk all schedules of it
        </button>
        <button
          type="button"
          aria-disabled={problem !== undefined || draft === text}
          onClick={() => !problem && onTake(draft)}
        >
          Step through it
        </button>
      </div>
    </>
  );
}

function problemIn(text: string): ProgramProblem | undefined {
  try {
    parseProgram(text);
    return undefined;
  } catch (error) {
    if (error instanceof ProgramProblem) return error;
    throw error;
  }
}
