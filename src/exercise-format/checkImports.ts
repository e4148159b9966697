import ts from 'typescript';
import { lineOf } from './parseSource';
import type { Report } from './Report';

/** What a file is in its exercise; it decides what the file may import. */
export type Role = 'starter' | 'solution' | 'test' | 'wrong' | 'support';

const ALLOWED: Record<Role, { readonly modules: readonly string[]; readonly given: string }> = {
  starter: { modules: ['#kit'], given: './support/' },
  solution: { modules: ['#kit'], given: './support/' },
  test: { modules: ['./exercise', 'vitest', '#kit'], given: './support/' },
  wrong: { modules: ['#kit'], given: '../support/' },
  support: { modules: ['#kit'], given: './' },
};

/**
 * Reports imports that an exercise may not have. `support` holds the names of the given files: `shop` for
 * `support/shop.ts`.
 */
export function checkImports(
  source: ts.SourceFile,
  role: Role,
  support: readonly string[],
  report: Report,
): void {
  const { modules, given } = ALLOWED[role];
  for (const { fileName, pos } of ts.preProcessFile(source.text, true, false).importedFiles) {
    const line = lineOf(source, pos);
    if (modules.includes(fileName)) continue;
    if (fileName.startsWith(given)) {
      if (support.includes(fileName.slice(given.length))) continue;
      report(
        line,
        `It imports "${fileName}", which is not there. Add the file to support/, or remove the import.`,
      );
    } else if (role === 'wrong' && fileName.startsWith('./support/')) {
      report(
        line,
        `It imports "${fileName}". Write ".${fileName}": the file lies in wrong/, and is rewritten when it stands in as exercise.ts.`,
      );
    } else {
      const allowed = [...modules, `${given}…`].map((name) => `"${name}"`).join(', ');
      report(line, `It imports "${fileName}". This file may import ${allowed} and nothing else.`);
    }
  }
}

/** A wrong answer's text as it stands in for `exercise.ts`: `../support/` is `./support/` from there. */
export function asStarter(text: string): string {
  return ts
    .preProcessFile(text, true, false)
    .importedFiles.filter(({ fileName }) => fileName.startsWith('../support/'))
    .sort((a, b) => b.pos - a.pos)
    .reduce((rewritten, { pos }) => {
      const dots = rewritten.indexOf('../support/', pos);
      return rewritten.slice(0, dots) + rewritten.slice(dots + 1);
    }, text);
}
