import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { type CodeEditor, createCodeEditor } from '../CodeEditor/createCodeEditor';
import { EditorHelp } from '../CodeEditor/EditorHelp';
import { typescript } from '../CodeEditor/typescript';
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
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<CodeEditor>(undefined);
  const wasHidden = useRef(hidden);
  const [tabLeaves, setTabLeaves] = useState(false);
  const helpId = useId();
  const { marks } = useSession(session);

  // Before the first paint, so that the starter gives way to the same text without a blank between.
  useLayoutEffect(() => {
    if (!place.current) return;
    const created = createCodeEditor({
      parent: place.current,
      language: typescript,
      code: session.getSnapshot().code,
      label: `Your code: ${session.view.title}`,
      describedBy: helpId,
      onEdit: (code) => session.edit(code),
      onRun: () => session.run(),
      onTabLeaves: setTabLeaves,
    });
    editor.current = created;
    const detach = session.attach(created);
    return () => {
      detach();
      created.destroy();
      editor.current = undefined;
    };
  }, [session, helpId]);

  useEffect(() => {
    if (autoFocus) editor.current?.focus();
  }, [autoFocus]);

  useEffect(() => editor.current?.showMarks(marks), [marks]);

  // The button that led back here has gone with its pane: the keyboard goes on in the text.
  useEffect(() => {
    if (!hidden && wasHidden.current && document.activeElement === document.body) {
      editor.current?.focus();
    }
    wasHidden.current = hidden;
  }, [hidden]);

  return (
    <div className={styles.editor} hidden={hidden}>
      <div className={styles.codeMirror} ref={place} />
      <EditorHelp id={helpId} tabLeaves={tabLeaves} />
    </div>
  );
}
