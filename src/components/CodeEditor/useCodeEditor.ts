import type { KeyBinding } from '@codemirror/view';
import { type RefObject, useId, useLayoutEffect, useRef, useState } from 'react';
import type { CodeLanguage } from './codeLook';
import { type CodeEditor, createCodeEditor } from './createCodeEditor';

interface Settings {
  readonly language: CodeLanguage;
  /** The text that it opens with. */
  readonly code: string;
  /** What the editor is called for those who do not see it. */
  readonly label: string;
  readonly onEdit: (code: string) => void;
  readonly onRun: () => void;
  /** Keys besides those that every editor has. */
  readonly keys?: readonly KeyBinding[];
  /** Connects the editor to who else speaks to it; gives the way to disconnect it. */
  readonly onReady?: (editor: CodeEditor) => () => void;
}

interface PlacedEditor {
  /** The element in which the editor is built. */
  readonly place: RefObject<HTMLDivElement | null>;
  /** The editor, from the first layout on. */
  readonly editor: RefObject<CodeEditor | undefined>;
  /** For its `EditorHelp`. */
  readonly help: { readonly id: string; readonly tabLeaves: boolean };
}

/** An editor that lives as long as the component: one for another text or in another language wants another `key`. */
export function useCodeEditor(settings: Settings): PlacedEditor {
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<CodeEditor>(undefined);
  const latest = useRef(settings);
  latest.current = settings;
  const [tabLeaves, setTabLeaves] = useState(false);
  const id = useId();

  // Before the first paint, so that the code gives way to the same text without a blank between.
  useLayoutEffect(() => {
    if (!place.current) return;
    const { language, code, label, keys, onReady } = latest.current;
    const created = createCodeEditor({
      parent: place.current,
      language,
      code,
      label,
      describedBy: id,
      onEdit: (text) => latest.current.onEdit(text),
      onRun: () => latest.current.onRun(),
      onTabLeaves: setTabLeaves,
      ...(keys && { keys }),
    });
    editor.current = created;
    const disconnect = onReady?.(created);
    return () => {
      disconnect?.();
      created.destroy();
      editor.current = undefined;
    };
  }, [id]);

  return { place, editor, help: { id, tabLeaves } };
}
