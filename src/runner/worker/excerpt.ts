import type { SourcePlace } from '../types';

/** The line of a place with two lines of context before it, numbered, and a caret under the column. */
export function excerpt(text: string, { line, column }: SourcePlace): string | undefined {
  const lines = text.split(/\r?\n/);
  const width = String(line).length;
  const shown = lines.slice(Math.max(0, line - 3), line);
  const target = lines[line - 1];
  if (target === undefined || shown.some((one) => one.length > 200)) return undefined;
  const numbered = shown.map((one, index) => {
    const number = line - shown.length + 1 + index;
    return `${number === line ? '>' : ' '} ${String(number).padStart(width)} | ${one}`.trimEnd();
  });
  // A tab stays a tab, so that the caret stands under its column however wide a tab is drawn.
  const indent = target.slice(0, column - 1).replace(/[^\t]/g, ' ');
  return [...numbered, `  ${' '.repeat(width)} | ${indent}^`].join('\n');
}
