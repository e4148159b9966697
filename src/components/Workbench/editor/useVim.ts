import { type RefObject, useEffect, useState } from 'react';
import type { CodeEditor } from '../../CodeEditor/createCodeEditor';

/** Gives the editor the keys of vim, or takes them away. True when they did not arrive. */
export function useVim(editor: RefObject<CodeEditor | undefined>, wanted: boolean): boolean {
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    setFailed(false);
    if (!wanted) return;
    let gone = false;
    import('../../CodeEditor/assist/vimKeys').then(
      ({ vimKeys }) => {
        if (!gone) editor.current?.assist('vim', vimKeys());
      },
      () => {
        if (!gone) setFailed(true);
      },
    );
    return () => {
      gone = true;
      editor.current?.assist('vim', []);
    };
  }, [editor, wanted]);
  return failed;
}
