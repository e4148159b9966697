import { escapeHtml, highlight, type Language } from './highlight';
import type { InlinedContent } from './inlinedModules';

/** What one figure shows: code and, when it prints, its output. */
export interface CodeFigure {
  readonly language: Language;
  readonly code: string;
  readonly title?: string;
  readonly output?: string;
  /** A whole program: the reader can run it. */
  readonly runs?: boolean;
  /** A whole program that the page cannot run: where its output was recorded. */
  readonly recordedOn?: string;
}

const COPY_BUTTON = '<button type="button" data-copy aria-label="Copy this code">Copy</button>';
/** What `src/components/Inlined` listens for. */
const runButtons = (language: Language) =>
  `<button type="button" data-cell="run" data-language="${language}" aria-label="Run this program">Run</button>` +
  `<button type="button" data-cell="edit" data-language="${language}" aria-label="Edit this program">Edit</button>`;

const NAMES: Readonly<Record<Language, string>> = {
  python: 'Python code',
  ts: 'TypeScript code',
  tsx: 'TypeScript code',
  js: 'JavaScript code',
  json: 'JSON',
  bash: 'Shell commands',
  c: 'C code',
  text: 'Text',
  output: 'Output',
};

/** The inside of `<figure class="code">`: caption, code, copy button, output. */
export async function codeFigure({
  language,
  code,
  title,
  output,
  runs = false,
  recordedOn,
}: CodeFigure): Promise<InlinedContent> {
  const label = title ? `${NAMES[language]}: ${title}` : NAMES[language];
  const parts = [
    title ? `<figcaption>${escapeHtml(title)}</figcaption>` : '',
    scroller('code-text', label, code, await highlight(code, language)),
    `<div class="code-buttons">${runs ? runButtons(language) : ''}${COPY_BUTTON}</div>`,
    output === undefined
      ? ''
      : scroller('code-output', NAMES.output, output, await highlight(output, 'output')),
    recordedOn === undefined ? '' : recordedNote(recordedOn),
  ];
  const rows = countRows(code) + (output === undefined ? 0 : countRows(output) + 1);
  const notes = (title ? 1 : 0) + (recordedOn === undefined ? 0 : 1);
  return { html: parts.join(''), kind: 'code', rows: rows + notes };
}

function recordedNote(recordedOn: string): string {
  return (
    `<p class="code-recorded">Recorded on ${escapeHtml(recordedOn)}. ` +
    'It does not run in the page: it needs an operating system.</p>'
  );
}

const countRows = (text: string) => text.split('\n').length;

/**
 * A box that scrolls sideways. It takes the focus, so that the arrow keys can scroll it, and says what it is. It knows how many
 * lines are in it, so that the browser need not lay them out before somebody comes near (`css/prose.css`).
 */
function scroller(className: string, label: string, text: string, html: string): string {
  const name = `role="group" aria-label="${escapeHtml(label)}"`;
  return `<div class="${className}" style="--rows:${countRows(text)}" tabindex="0" ${name}>${html}</div>`;
}
