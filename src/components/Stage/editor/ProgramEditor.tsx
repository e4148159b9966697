import { useEffect } from 'react';
import type { End } from '../../../trace/LoopEvent';
import type { LoopLanguage } from '../../../trace/LoopTrace';
import type { CodeEditor } from '../../CodeEditor/createCodeEditor';
import { EditorHelp } from '../../CodeEditor/EditorHelp';
import { python } from '../../CodeEditor/python';
import { typescript } from '../../CodeEditor/typescript';
import { useCodeEditor } from '../../CodeEditor/useCodeEditor';
import styles from './ProgramEditor.module.css';

interface Props {
  readonly text: string;
  readonly language: LoopLanguage;
  /** How the last run ended; its line is marked. */
  readonly end: End | undefined;
  readonly onEdit: (text: string) => void;
  readonly onRun: () => void;
  /** Connects the editor; gives the way to disconnect it. */
  readonly onReady: (editor: CodeEditor) => () => void;
}

const LANGUAGES = { python, typescript };

/** The program, for the reader to change. */
export default function ProgramEditor({ text, language, end, onEdit, onRun, onReady }: Props) {
  const { place, editor, help } = useCodeEditor({
    language: LANGUAGES[language],
    code: text,
    label: 'Program, yours to change',
    onEdit,
    onRun,
    onReady,
  });

  useEffect(() => editor.current?.focus(), [editor]);

  useEffect(() => {
    const marked = end?.line === undefined ? [] : [{ line: end.line, message: end.message }];
    editor.current?.showMarks(marked);
  }, [editor, end]);

  return (
    <div className={styles.editor}>
      <div className={styles.place} ref={place} />
      <EditorHelp {...help} />
    </div>
  );
}
