import styles from './CodeEditor.module.css';

interface Props {
  readonly id?: string;
  /** True after Esc: Tab now leaves. */
  readonly tabLeaves?: boolean;
}

/** How the keyboard gets out of the editor, for those who see it and, as the editor's description, those who do not. */
export function EditorHelp({ id, tabLeaves = false }: Props) {
  return (
    <p className={styles.help} id={id}>
      {tabLeaves ? 'Tab now leaves the editor.' : 'Tab indents. Esc, then Tab leaves the editor.'}
    </p>
  );
}
