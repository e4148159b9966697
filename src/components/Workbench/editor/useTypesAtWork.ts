import { type RefObject, useEffect, useState, useSyncExternalStore } from 'react';
import type { CodeEditor } from '../../CodeEditor/createCodeEditor';
import type { WorkbenchSession } from '../session/WorkbenchSession';
import { TypesAtWork, type TypesState } from './TypesAtWork';

/** The compiler beside the session's editor, as the reader wants it. */
export function useTypesAtWork(
  session: WorkbenchSession,
  place: RefObject<HTMLElement | null>,
  editor: RefObject<CodeEditor | undefined>,
  wanted: boolean,
): readonly [TypesState, TypesAtWork] {
  const [types] = useState(
    () =>
      new TypesAtWork({
        load: session.types,
        loadAssist: () => import('../../CodeEditor/assist/typeAssist'),
        files: [...session.content.support, ...session.content.carried],
        editor: () => editor.current,
        savesData: savesData(),
      }),
  );
  useEffect(() => types.want(wanted), [types, wanted]);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const arrive = () => types.arrive();
    const leave = () => types.leave();
    element.addEventListener('focusin', arrive);
    element.addEventListener('keydown', arrive);
    element.addEventListener('focusout', leave);
    return () => {
      element.removeEventListener('focusin', arrive);
      element.removeEventListener('keydown', arrive);
      element.removeEventListener('focusout', leave);
      types.dispose();
    };
  }, [types, place]);
  return [useSyncExternalStore(types.subscribe, types.getSnapshot), types];
}

/** The reader has asked the browser to load less. Not every browser says so. */
function savesData(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}
