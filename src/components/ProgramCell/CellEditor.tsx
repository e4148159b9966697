import { useEffect } from 'react';
import type { DraftSave } from '../../progress/Draft';
import { EditorHelp } from '../CodeEditor/EditorHelp';
import { useCodeEditor } from '../CodeEditor/useCodeEditor';
import type { CellLanguage } from './CellLanguage';
import styles from './ProgramCell.module.css';

const KEPT: Readonly<Record<DraftSave, string>> = {
  saved: 'Your version, kept in this browser.',
  full: 'Not kept: this browser has no room left. Copy what you want to keep.',
  refused: 'Not kept: this browser keeps nothing. Copy what you want to keep.',
  elsewhere: 'Not kept: another tab has changed this program since. Copy what you want to keep.',
};

interface Props {
  readonly language: CellLanguage;
  readonly code: string;
  readonly printed: string;
  /** What became of the text when it was last saved. */
  readonly saved: DraftSave;
  readonly onEdit: (code: string) => void;
  readonly onRun: () => void;
}

/** The reader's version of a program. */
export function CellEditor({ language, code, printed, saved, onEdit, onRun }: Props) {
  const { place, editor, help } = useCodeEditor({
    language: language.editor,
    code,
    label: `${language.name} program, yours to change`,
    onEdit,
    onRun,
  });

  useEffect(() => editor.current?.focus(), [editor]);

  return (
    <div className={styles.editor}>
      <div ref={place} />
      <EditorHelp {...help} />
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
