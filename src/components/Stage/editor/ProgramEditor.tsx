import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import type { End } from '../../../trace/LoopEvent';
import type { LoopLanguage } from '../../../trace/LoopTrace';
import { type CodeEditor, createCodeEditor } from '../../CodeEditor/createCodeEditor';
import { EditorHelp } from '../../CodeEditor/EditorHelp';
import { python } from '../../CodeEditor/python';
import { typescript } from '../../CodeEditor/typescript';
import { useStable } from '../../Player/useStable';
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
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<CodeEditor>(undefined);
  const [start] = useState(text);
  const [tabLeaves, setTabLeaves] = useState(false);
  const helpId = useId();
  const edit = useStable(onEdit);
  const run = useStable(onRun);
  const ready = useStable(onReady);

  useLayoutEffect(() => {
    if (!place.current) return;
    const created = createCodeEditor({
      parent: place.current,
      language: LANGUAGES[language],
      code: start,
      label: 'Program, yours to change',
      describedBy: helpId,
      onEdit: edit,
      onRun: run,
      onTabLeaves: setTabLeaves,
    });
    editor.current = created;
    created.focus();
    const disconnect = ready(created);
    return () => {
      disconnect();
      created.destroy();
    };
  }, [start, language, helpId, edit, run, ready]);

  useEffect(() => {
    const marked = end?.line === undefined ? [] : [{ line: end.line, message: end.message }];
    editor.current?.showMarks(marked);
  }, [end]);

  return (
    <div className={styles.editor}>
      <div className={styles.place} ref={place} />
      <EditorHelp id={helpId} tabLeaves={tabLeaves} />
    </div>
  );
}
