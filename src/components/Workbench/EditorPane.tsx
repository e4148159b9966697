import { useEffect, useRef } from 'react';
import { useProgress } from '../../progress/useProgress';
import { typescript } from '../CodeEditor/typescript';
import { useCodeEditor } from '../CodeEditor/useCodeEditor';
import styles from './Desk.module.css';
import { EditorFoot } from './editor/EditorFoot';
import { EditorSettings } from './editor/EditorSettings';
import { TypeStatus } from './editor/TypeStatus';
import { useFormat } from './editor/useFormat';
import { useTypesAtWork } from './editor/useTypesAtWork';
import { useVim } from './editor/useVim';
import { useSession } from './session/useSession';
import type { WorkbenchSession } from './session/WorkbenchSession';

interface Props {
  readonly session: WorkbenchSession;
  /** Hidden, but there: its undo history and its cursor outlive a look at the solution. */
  readonly hidden: boolean;
  readonly autoFocus: boolean;
}

/** The learner's text in its editor. */
export function EditorPane({ session, hidden, autoFocus }: Props) {
  const wasHidden = useRef(hidden);
  const formatNow = useRef(() => true);
  const { marks, code } = useSession(session);
  const { preferences } = useProgress(session.progress);
  const { place, editor, help } = useCodeEditor({
    language: typescript,
    code: session.getSnapshot().code,
    label: `Your code: ${session.view.title}`,
    onEdit: (text) => session.edit(text),
    onRun: () => session.run(),
    keys: [{ key: 'Shift-Alt-f', run: () => formatNow.current() }],
    onReady: (created) => session.attach(created),
  });
  const [typesState, types] = useTypesAtWork(session, place, editor, preferences.types);
  const vimFailed = useVim(editor, preferences.vim);
  const { format, said } = useFormat(editor, code);
  formatNow.current = () => {
    format();
    return true;
  };

  useEffect(() => {
    if (autoFocus) editor.current?.focus();
  }, [autoFocus, editor]);

  useEffect(() => editor.current?.showMarks(marks), [editor, marks]);

  // The button that led back here has gone with its pane: the keyboard goes on in the text.
  useEffect(() => {
    if (!hidden && wasHidden.current && document.activeElement === document.body) {
      editor.current?.focus();
    }
    wasHidden.current = hidden;
  }, [editor, hidden]);

  return (
    <div className={styles.editor} hidden={hidden}>
      <div className={styles.codeMirror} ref={place} />
      <EditorFoot
        help={help}
        said={said || <TypeStatus state={typesState} types={types} />}
        onFormat={format}
        settings={
          <EditorSettings
            preferences={preferences}
            vimFailed={vimFailed}
            onPrefer={(choice) => session.progress.prefer(choice)}
          />
        }
      />
    </div>
  );
}
