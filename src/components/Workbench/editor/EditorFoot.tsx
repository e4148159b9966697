import type { ReactNode } from 'react';
import { EditorHelp } from '../../CodeEditor/EditorHelp';
import styles from './EditorFoot.module.css';

interface Props {
  /** Of the editor's help. */
  readonly help?: { readonly id: string; readonly tabLeaves: boolean };
  /** What became of the last wish, and how it stands with the types. */
  readonly said?: ReactNode;
  readonly onFormat?: () => void;
  /** The menu of settings. */
  readonly settings?: ReactNode;
}

/** The line below the editor. Before the editor is there, its buttons keep their places, unseen. */
export function EditorFoot({ help, said, onFormat, settings }: Props) {
  return (
    <div className={styles.foot} data-asleep={onFormat ? undefined : true}>
      <EditorHelp {...help} />
      {/* Told at the pauses in which it changes, and never over what is being read. */}
      <span className={styles.said} aria-live="polite">
        {said}
      </span>
      <button type="button" aria-keyshortcuts="Shift+Alt+F" onClick={onFormat}>
        Format
      </button>
      {settings ?? <button type="button">Editor</button>}
    </div>
  );
}
