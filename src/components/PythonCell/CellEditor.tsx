import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import type { DraftSave } from '../../progress/Draft';
import { type CodeEditor, createCodeEditor } from '../CodeEditor/createCodeEditor';
import { EditorHelp } from '../CodeEditor/EditorHelp';
import { python } from '../CodeEditor/python';
import styles from './PythonCell.module.css';

const KEPT: Readonly<Record<DraftSave, string>> = {
  saved: 'Your version, kept in this browser.',
  full: 'Not kept: this browser has no room left. Copy what you want to keep.',
  refused: 'Not kept: this browser keeps nothing. Copy what you want to keep.',
  elsewhere: 'Not kept: another tab has changed this program since. Copy what you want to keep.',
};

interface Props {
  readonly code: string;
  readonly printed: string;
  /** What became of the text when it was last saved. */
  readonly saved: DraftSave;
  readonly onEdit: (code: string) => void;
  readonly onRun: () => void;
}

/** The reader's version of a program. */
export function CellEditor({ code, printed, saved, onEdit, onRun }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<CodeEditor>(undefined);
  const [start] = useState(code);
  const [tabLeaves, setTabLeaves] = useState(false);
  const helpId = useId();
  const heard = useRef({ onEdit, onRun });
  useEffect(() => {
    heard.current = { onEdit, onRun };
  });

  useLayoutEffect(() => {
    if (!place.current) return;
    const created = createCodeEditor({
      parent: place.current,
      language: python,
      code: start,
      label: 'Python program, yours to change',
      describedBy: helpId,
      onEdit: (text) => heard.current.onEdit(text),
      onRun: () => heard.current.onRun(),
      onTabLeaves: setTabLeaves,
    });
    editor.current = created;
    created.focus();
    return () => created.destroy();
  }, [start, helpId]);

  return (
    <div className={styles.editor}>
      <div ref={place} />
      <EditorHelp id={helpId} tabLeaves={tabLeaves} />
      {code !== printed && (
        <p className={styles.note}>
          {KEPT[saved]} {/* One step of the editor: its undo brings the reader's version back. */}
          <button type="button" onClick={() => editor.current?.setCode(printed)}>
            Back to the printed program
          </button>
        </p>
      )}
    </div>
  );
}
