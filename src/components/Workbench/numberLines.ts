/**
 * Puts each line of coloured code into an element of its own, so that the style sheet can number it and wrap it as the
 * editor will. The build colours line by line, so no element reaches over the end of a line, and leaves out the last
 * line break, which the editor shows as an empty line.
 */
export function numberLines(html: string): string {
  return html.replace(/(<code[^>]*>)([\s\S]*)(<\/code>)/, (_all, open, code, close) => {
    const lines = `${code}\n`.split('\n');
    return `${open}${lines.map((line) => `<span data-line>${line}</span>`).join('\n')}${close}`;
  });
}
