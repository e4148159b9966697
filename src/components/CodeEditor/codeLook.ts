import {
  HighlightStyle,
  indentUnit,
  type LanguageSupport,
  syntaxHighlighting,
} from '@codemirror/language';
import { EditorState, type Extension } from '@codemirror/state';
import { EditorView, lineNumbers } from '@codemirror/view';
import { CODE_TOKENS } from './codeTokens';
import { LINE_HEIGHT } from './lineHeight';

/** In the colours that the build gives the same tokens (`src/css/prose.css`). */
const highlight = HighlightStyle.define([
  { tag: CODE_TOKENS.keyword, color: 'var(--suspended)' },
  { tag: CODE_TOKENS.string, color: 'var(--ready)' },
  { tag: CODE_TOKENS.comment, color: 'var(--soft)', fontStyle: 'italic' },
  { tag: CODE_TOKENS.number, color: 'var(--waiting)' },
  { tag: CODE_TOKENS.name, color: 'var(--running)' },
]);

/**
 * The metrics are those of the workbench's `.starter`: one takes the other's place. `--code-size` and `--gutter` come from
 * where the editor stands.
 */
const theme = EditorView.theme({
  '&': { height: '100%', backgroundColor: 'transparent', color: 'var(--ink)' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': {
    fontFamily: 'var(--font-code)',
    fontSize: 'var(--code-size)',
    fontVariantLigatures: 'none',
    lineHeight: `${LINE_HEIGHT}px`,
    overflow: 'auto',
  },
  '.cm-content': { padding: '14px 0', caretColor: 'var(--ink)' },
  '.cm-line': { padding: '0 16px 0 0' },
  '.cm-gutters': { backgroundColor: 'transparent', border: '0', color: 'var(--soft)' },
  '.cm-lineNumbers .cm-gutterElement': {
    boxSizing: 'border-box',
    width: 'var(--gutter)',
    minWidth: 'var(--gutter)',
    padding: '0 14px 0 0',
    fontSize: '12px',
  },
  '&[data-unplaced] .cm-gutters': { visibility: 'hidden' },
  '.cm-activeLineGutter': { backgroundColor: 'transparent' },
  '&.cm-focused .cm-activeLineGutter': { color: 'var(--ink)' },
  '.cm-lineNumbers .cm-failure': {
    color: 'var(--blocked)',
    backgroundColor: 'var(--blocked-t)',
    fontWeight: '700',
    cursor: 'help',
  },
  '.cm-selectionMatch': { backgroundColor: 'var(--kernel-t)' },
  '&.cm-focused .cm-matchingBracket, .cm-matchingBracket': {
    backgroundColor: 'transparent',
    outline: '1px solid var(--line-strong)',
  },
  '&.cm-focused .cm-nonmatchingBracket, .cm-nonmatchingBracket': {
    backgroundColor: 'transparent',
    textDecoration: 'underline wavy var(--blocked)',
  },
  '.cm-panels': {
    backgroundColor: 'var(--raised)',
    color: 'var(--ink)',
    borderColor: 'var(--line)',
    fontFamily: 'var(--font-ui)',
  },
  '.cm-textfield, .cm-button': {
    backgroundColor: 'var(--paper)',
    backgroundImage: 'none',
    border: '1px solid var(--line-strong)',
    borderRadius: '5px',
    color: 'var(--ink)',
    fontSize: '13px',
  },
  '.cm-searchMatch': { backgroundColor: 'var(--timer-t)', outline: '1px solid var(--timer)' },
});

/** A language and how wide it indents. */
export interface CodeLanguage {
  readonly support: LanguageSupport;
  readonly indent: number;
}

/** How code looks in an editor and beside the solution: in the course's colours, wrapped, numbered. */
export const codeLook = ({ support, indent }: CodeLanguage): Extension => [
  lineNumbers(),
  support,
  syntaxHighlighting(highlight),
  theme,
  EditorView.lineWrapping,
  indentUnit.of(' '.repeat(indent)),
  EditorState.tabSize.of(indent),
];
