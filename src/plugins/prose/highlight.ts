import {
  createCssVariablesTheme,
  createHighlighter,
  type Highlighter,
  type ThemedToken,
} from 'shiki';

/** The languages that a chapter may show, each with the grammar that colours it; `undefined`: plain text. */
const GRAMMARS = {
  python: 'python',
  ts: 'typescript',
  tsx: 'tsx',
  js: 'javascript',
  json: 'json',
  bash: 'bash',
  c: 'c',
  text: undefined,
  output: undefined,
} as const;

export type Language = keyof typeof GRAMMARS;

export const LANGUAGES = Object.keys(GRAMMARS) as readonly Language[];

export function isLanguage(name: string): name is Language {
  return Object.hasOwn(GRAMMARS, name);
}

let highlighter: Promise<Highlighter> | undefined;

/**
 * Colours code at build time: `<pre class="shiki"><code>…</code></pre>`. Each token has a class (`tok-keyword`) and no
 * colour; `src/css/prose.css` gives it one in each theme.
 */
export async function highlight(code: string, language: Language): Promise<string> {
  const grammar = GRAMMARS[language];
  if (!grammar) return pre(escapeHtml(code));
  highlighter ??= createHighlighter({
    themes: [createCssVariablesTheme()],
    langs: Object.values(GRAMMARS).filter((name) => name !== undefined),
  });
  const { tokens } = (await highlighter).codeToTokens(code, {
    lang: grammar,
    theme: 'css-variables',
  });
  return pre(tokens.map((line) => line.map(tokenHtml).join('')).join('\n'));
}

function pre(inner: string): string {
  // A newline right after <code> is harmless; one right after <pre> would be eaten by the HTML parser.
  return `<pre class="shiki"><code>${inner}</code></pre>`;
}

/** Kinds of token that have the colour of the text around them: marking them would only make the page longer. */
const PLAIN = new Set(['punctuation', 'parameter']);

function tokenHtml({ content, color }: ThemedToken): string {
  const name = /--shiki-token-([\w-]+)/.exec(color ?? '')?.[1];
  const text = escapeHtml(content);
  return name && !PLAIN.has(name) ? `<span class="tok-${name}">${text}</span>` : text;
}

/** Text as HTML, safe in attributes too. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
