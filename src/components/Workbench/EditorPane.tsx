import { useEffect, useRef } from 'react';
import { EditorHelp } from '../CodeEditor/EditorHelp';
import { typescript } from '../CodeEditor/typescript';
import { useCodeEditor } from '../CodeEditor/useCodeEditor';
import styles from './Desk.module.css';
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
  const { marks } = useSession(session);
  const { place, editor, help } = useCodeEditor({
    language: typescript,
    code: session.getSnapshot().code,
    label: `Your code: ${session.view.title}`,
    onEdit: (code) => session.edit(code),
    onRun: () => session.run(),
    onReady: (created) => session.attach(created),
  });

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
      <EditorHelp {...help} />
    </div>
  );
}
