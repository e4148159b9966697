import { type RefObject, useCallback, useEffect, useState } from 'react';
import type { CodeEditor } from '../../CodeEditor/createCodeEditor';

const NOT_LOADED = 'Not formatted: the formatter could not be loaded. Check the connection.';

interface Formatting {
  /** Formats the text. The editor's undo takes it back. */
  readonly format: () => void;
  /** What became of it; empty again when the text changes. */
  readonly said: string;
}

/** Formatting of the editor's text, by a formatter that is fetched when it is first wanted. */
export function useFormat(editor: RefObject<CodeEditor | undefined>, code: string): Formatting {
  const [said, setSaid] = useState({ text: '', of: '' });

  const format = useCallback(() => {
    void formatIn(editor).then((text) => setSaid({ text, of: editor.current?.getCode() ?? '' }));
  }, [editor]);

  useEffect(() => {
    setSaid((last) => (last.text !== '' && last.of !== code ? { text: '', of: '' } : last));
  }, [code]);

  return { format, said: said.text };
}

async function formatIn(editor: RefObject<CodeEditor | undefined>): Promise<string> {
  const before = editor.current?.getCode();
  if (before === undefined) return '';
  try {
    const { formatCode } = await import('../../CodeEditor/assist/formatCode');
    const formatted = await formatCode(before, editor.current?.getCursor() ?? 0);
    if (formatted.kind === 'unparsed') {
      return `Not formatted: line ${formatted.line} does not parse.`;
    }
    // The reader has typed on meanwhile: their text stays.
    if (editor.current?.getCode() !== before) return '';
    editor.current.revise(formatted.code, formatted.cursor);
    return formatted.code === before ? 'Nothing to format.' : 'Formatted.';
  } catch {
    return NOT_LOADED;
  }
}
