import { EditorView } from '@codemirror/view';

/** How the compiler's words look: in the colours of the course, in light and dark. */
export const assistLook = EditorView.theme({
  '.cm-lintRange-error, .cm-lintRange-active': { backgroundImage: 'none' },
  '.cm-lintRange-error': {
    textDecoration: 'underline wavy var(--blocked) 1px',
    textUnderlineOffset: '3px',
    textDecorationSkipInk: 'none',
  },
  '.cm-lintRange-active': { backgroundColor: 'var(--blocked-t)' },
  '.cm-lintPoint-error:after': { borderBottomColor: 'var(--blocked)' },
  '&.cm-tooltip, .cm-tooltip': {
    border: '1px solid var(--line-strong)',
    borderRadius: '7px',
    backgroundColor: 'var(--raised)',
    color: 'var(--ink)',
    font: '13px/1.5 var(--font-ui)',
    maxWidth: 'min(36em, calc(100vw - 24px))',
  },
  '.cm-tooltip-section:not(:first-child)': { borderTop: '1px solid var(--line)' },
  '.cm-diagnostic': { padding: '6px 12px', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  '.cm-diagnostic-error': { borderLeft: '4px solid var(--blocked)' },
  '.cm-description': { padding: '6px 12px', maxHeight: '40vh', overflowY: 'auto' },
  '.cm-description code': {
    display: 'block',
    padding: '0',
    border: '0',
    background: 'none',
    font: '12.5px/1.5 var(--font-code)',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  '.cm-description p': { margin: '4px 0 0', color: 'var(--soft)', whiteSpace: 'pre-wrap' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'var(--font-code)', maxHeight: '12em' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '2px 10px' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    backgroundColor: 'var(--accent)',
    color: 'var(--accent-ink)',
  },
  '.cm-tooltip.cm-completionInfo': { padding: '0' },
  '.cm-completionMatchedText': { textDecoration: 'none', fontWeight: '700' },
  '.cm-panel.cm-panel-lint ul': { font: '13px/1.5 var(--font-ui)' },
  '.cm-panel.cm-panel-lint ul [aria-selected]': {
    backgroundColor: 'var(--blocked-t)',
    color: 'var(--ink)',
  },
  '.cm-panel.cm-panel-lint button[name=close]': {
    minHeight: '24px',
    minWidth: '24px',
    padding: '0',
    border: '0',
    color: 'var(--ink)',
  },
});
