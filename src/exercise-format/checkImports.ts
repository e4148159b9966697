import ts from 'typescript';
import { checkSharedImport, isShared } from './checkSharedImport';
import type { FolderName } from './parseFolder';
import { lineOf } from './parseSource';
import type { Report } from './Report';

/** What a file is in its exercise; it decides what the file may import. */
export type Role = 'starter' | 'solution' | 'test' | 'wrong' | 'support' | 'node';

const ALLOWED: Record<Role, { readonly modules: readonly string[]; readonly given: string }> = {
  starter: { modules: ['#kit'], given: './support/' },
  solution: { modules: ['#kit'], given: './support/' },
  test: { modules: ['./exercise', 'vitest', '#kit'], given: './support/' },
  wrong: { modules: ['#kit'], given: '../support/' },
  support: { modules: ['#kit'], given: './' },
  node: { modules: ['../exercise', 'vitest', 'vite', '#kit'], given: '../support/' },
};

/** What stands around a file, and may be imported. */
export interface Surroundings {
  /** The exercise that the file belongs to; `undefined` when its folder is not named as one. */
  readonly exercise: FolderName | undefined;
  /** The names of the given files: `shop` for `support/shop.ts`. */
  readonly support: readonly string[];
  /** The names of the files for Node: `WorkerThreads` for `node/WorkerThreads.ts`. */
  readonly node: readonly string[];
  /** The exercises that build a part of the loop. */
  readonly parts: readonly FolderName[];
}

/** Reports imports that an exercise may not have. */
export function checkImports(
  source: ts.SourceFile,
  role: Role,
  { exercise, support, node, parts }: Surroundings,
  report: Report,
): void {
  const { modules, given } = ALLOWED[role];
  for (const { fileName, pos } of ts.preProcessFile(source.text, true, false).importedFiles) {
    const line = lineOf(source, pos);
    if (modules.includes(fileName)) continue;
    if (role === 'node' && (fileName.startsWith('node:') || isBeside(fileName, node))) continue;
    if (isShared(fileName)) {
      const problem = checkSharedImport(fileName, exercise, parts);
      if (problem !== undefined) report(line, problem);
      continue;
    }
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

/** Whether `./WorkerThreads` is one of the files for Node. */
const isBeside = (fileName: string, node: readonly string[]) =>
  fileName.startsWith('./') && node.includes(fileName.slice(2));

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
