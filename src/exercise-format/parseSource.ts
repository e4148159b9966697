import ts from 'typescript';
import type { Report } from './Report';

/** Parses TypeScript and reports what does not parse. Always gives a tree, so that the other checks can go on. */
export function parseSource(text: string, report: Report): ts.SourceFile {
  const source = ts.createSourceFile('source.ts', text, ts.ScriptTarget.Latest, true);
  // `transpileModule` is the public way to the syntax errors of a single file.
  const { diagnostics = [] } = ts.transpileModule(text, {
    reportDiagnostics: true,
    compilerOptions: { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext },
  });
  // Only the first: the others mostly follow from it.
  const [first] = diagnostics;
  if (first) {
    const message = ts.flattenDiagnosticMessageText(first.messageText, ' ');
    const line = lineOf(source, first.start ?? 0);
    report(line, `This is not TypeScript: ${message} Correct it here.`);
  }
  return source;
}

/** 1-based line of an offset. */
export function lineOf(source: ts.SourceFile, offset: number): number {
  return source.getLineAndCharacterOfPosition(offset).line + 1;
}
