import { type Extension, StateEffect } from '@codemirror/state';
import { EditorView } from '@codemirror/view';

/** Says that Tab shall leave, or indent again: by other keys than Esc and letters. */
export const tabShallLeave = StateEffect.define<boolean>();

/**
 * Tab indents only until Esc. From there on it leaves, until the learner edits, clicks or comes back: CodeMirror's
 * own two seconds after Esc are too short for many hands.
 */
export function tabUntilEscape(onChange: (leaves: boolean) => void): Extension {
  const set = (view: EditorView, leaves: boolean) => {
    view.setTabFocusMode(leaves);
    onChange(leaves);
  };
  return [
    EditorView.domEventHandlers({
      keydown: (event, view) => {
        if (event.key === 'Escape') set(view, true);
        return false;
      },
      mousedown: (_event, view) => set(view, false),
      blur: (_event, view) => set(view, false),
    }),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) set(update.view, false);
      for (const effect of update.transactions.flatMap(({ effects }) => effects)) {
        if (effect.is(tabShallLeave)) set(update.view, effect.value);
      }
    }),
  ];
}
