/**
 * Vitest's diff as plain lines: each begins with `- ` (expected), `+ ` (received) or two blanks. Its legend goes, and a
 * mark of left-out lines (`@@ -1,5 +1,5 @@`) becomes `  …`.
 */
export function toDiff(printed: string): string {
  const apart = /^- Expected: *\n([\s\S]*)\n\n\+ Received: *\n([\s\S]*)$/.exec(printed);
  if (apart) return [...mark('- ', apart[1] ?? ''), ...mark('+ ', apart[2] ?? '')].join('\n');
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

/** Values of two kinds (a number and a promise) are printed one after the other. */
function mark(sign: string, value: string): string[] {
  return value.split('\n').map((line) => `${sign}${line}`);
}
