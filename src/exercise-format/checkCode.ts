import type ts from 'typescript';
import { checkClock } from './checkClock';
import { checkImports, type Role, type Surroundings } from './checkImports';
import { listExports } from './listExports';
import { parseSource } from './parseSource';
import type { Report } from './Report';

/** The checks that each TypeScript file of an exercise goes through. */
export function checkCode(
  text: string,
  role: Role,
  surroundings: Surroundings,
  report: Report,
): ts.SourceFile {
  const source = parseSource(text, report);
  checkImports(source, role, surroundings, report);
  checkClock(source, report);
  return source;
}

/** An answer has all the exports of the starter, and the solution has no other. */
export function checkExports(
  starter: ts.SourceFile,
  answer: ts.SourceFile,
  role: 'solution' | 'wrong',
  report: Report,
): void {
  const wanted = listExports(starter);
  const given = listExports(answer);
  for (const name of wanted.filter((name) => !given.includes(name))) {
    report(1, `It does not export "${name}", which exercise.ts exports. Export it.`);
  }
  if (role === 'wrong') return;
  for (const name of given.filter((name) => !wanted.includes(name))) {
    report(
      1,
      `It exports "${name}", which exercise.ts does not. Export it from both files or from neither.`,
    );
  }
}
