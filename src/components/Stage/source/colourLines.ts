import type { Parser } from '@lezer/common';
import { highlightTree, tagHighlighter } from '@lezer/highlight';
import { CODE_TOKENS } from '../../CodeEditor/codeTokens';
import styles from './Colours.module.css';
import { escapeHtml } from './escapeHtml';

const highlighter = tagHighlighter(
  Object.entries(CODE_TOKENS).map(([token, tag]) => ({ tag, class: styles[token] ?? '' })),
);

/** Each line of a program as HTML, with the colours that the editor gives it. */
export function colourLines(source: string, parser: Parser): string[] {
  const text = source.replace(/\n$/, '');
  let [html, at] = ['', 0];
  highlightTree(parser.parse(text), highlighter, (from, to, classes) => {
    html += escapeHtml(text.slice(at, from));
    // A token that goes over several lines is one on each of them.
    html += escapeHtml(text.slice(from, to))
      .split('\n')
      .map((part) => `<span class="${classes}">${part}</span>`)
      .join('\n');
    at = to;
  });
  return (html + escapeHtml(text.slice(at))).split('\n');
}
