import type { Extension } from '@codemirror/state';
import { ViewPlugin } from '@codemirror/view';
import { getCM, vim } from '@replit/codemirror-vim';
import { tabShallLeave } from '../tabUntilEscape';

/**
 * The keys of vim, with its mode in a line below the text. Esc does what it does there, and Tab leaves the editor until
 * somebody inserts again.
 */
export function vimKeys(): Extension {
  return [vim({ status: true }), tabByMode];
}

const tabByMode = ViewPlugin.define((view) => {
  const cm = getCM(view);
  const onMode = ({ mode }: { mode: string }) => {
    // Vim may change its mode in the middle of an update, which takes no other within it.
    queueMicrotask(() => view.dispatch({ effects: tabShallLeave.of(mode === 'normal') }));
  };
  cm?.on('vim-mode-change', onMode);
  return { destroy: () => cm?.off('vim-mode-change', onMode) };
});
