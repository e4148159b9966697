import { highlight, type Language } from './highlight';

/** Colours code at build time, one piece of HTML a line. The highlighter opens and closes its tokens within a line. */
export async function highlightLines(code: string, language: Language): Promise<string[]> {
  const html = await highlight(code.trimEnd(), language);
  return html
    .replace(/^.*?<code>/s, '')
    .replace(/<\/code>.*$/s, '')
    .split('\n');
}
