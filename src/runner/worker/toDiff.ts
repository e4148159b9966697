/**
 * Vitest's diff as plain lines: each begins with `- ` (expected), `+ ` (received) or two blanks. Its legend goes, and a
 * mark of left-out lines (`@@ -1,5 +1,5 @@`) becomes `  …`.
 */
export function toDiff(printed: string): string {
  return printed
    .replace(/^- Expected[^\n]*\n\+ Received[^\n]*\n\n/, '')
    .split('\n')
    .map((line) => {
      if (line.startsWith('@@')) return '  …';
      if (/^[-+ ] /.test(line)) return line;
      return /^[-+]$/.test(line) ? `${line} ` : `  ${line}`;
    })
    .join('\n');
}
