import { MergeView, unifiedMergeView } from '@codemirror/merge';
import { EditorState, type Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { codeLook } from '../../CodeEditor/codeLook';
import { typescript } from '../../CodeEditor/typescript';

/** From this width on, two columns of code can be read side by side. */
const TWO_COLUMNS = 720;

/** Shows two texts and where they differ, side by side or, in a narrow place, one above the other. Returns the way to remove it. */
export function mountComparison(
  parent: HTMLElement,
  mine: string,
  other: string,
  title: string,
): () => void {
  const options = { highlightChanges: true, gutter: true };
  if (parent.clientWidth >= TWO_COLUMNS) {
    const view = new MergeView({
      parent,
      a: { doc: mine, extensions: [...readOnly, label('Your code')] },
      b: { doc: other, extensions: [...readOnly, label(title)] },
      ...options,
    });
    return () => view.destroy();
  }
  const view = new EditorView({
    parent,
    doc: other,
    extensions: [
      ...readOnly,
      label(`${title}, with the lines of your code that differ`),
      unifiedMergeView({ original: mine, mergeControls: false, ...options }),
    ],
  });
  return () => view.destroy();
}

function label(text: string): Extension {
  return EditorView.contentAttributes.of({
    'aria-label': text,
    'aria-readonly': 'true',
    tabindex: '0',
  });
}

/** Beside the colours: what is taken away is struck through, what is new underlined, and changed lines have a bar. */
const look = EditorView.theme({
  '&.cm-merge-a .cm-changedText, .cm-deletedChunk .cm-deletedText': {
    background: 'var(--blocked-t)',
    textDecoration: 'line-through var(--blocked) 1px',
  },
  '&.cm-merge-b .cm-changedText': {
    background: 'var(--ready-t)',
    textDecoration: 'underline var(--ready) 1px',
    textUnderlineOffset: '3px',
  },
  '&.cm-merge-a .cm-changedLine, .cm-deletedChunk': {
    backgroundColor: 'color-mix(in srgb, var(--blocked-t) 45%, transparent)',
  },
  '&.cm-merge-b .cm-changedLine': {
    backgroundColor: 'color-mix(in srgb, var(--ready-t) 45%, transparent)',
  },
  '&.cm-merge-a .cm-changedLineGutter, .cm-deletedLineGutter': { background: 'var(--blocked)' },
  '&.cm-merge-b .cm-changedLineGutter': { background: 'var(--ready)' },
  '.cm-deletedChunk': { paddingLeft: '0' },
});

const readOnly: readonly Extension[] = [codeLook(typescript), look, EditorState.readOnly.of(true)];
