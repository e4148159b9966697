import ts from 'typescript';
import type { Report } from './Report';

const FILE = 'source.ts';
/** One file and nothing around it. */
const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ESNext,
  noLib: true,
  noResolve: true,
  types: [],
};

/** Parses TypeScript and reports what does not parse. Always gives a tree, so that the other checks can go on. */
export function parseSource(text: string, report: Report): ts.SourceFile {
  const source = ts.createSourceFile(FILE, text, ts.ScriptTarget.ESNext, true);
  // A program is the public way to the syntax errors of a file. It emits nothing, so it costs next to nothing.
  const program = ts.createProgram([FILE], options, hostOf(source));
  // Only the first: the others mostly follow from it.
  const [first] = program.getSyntacticDiagnostics(source);
  if (first) {
    const message = ts.flattenDiagnosticMessageText(first.messageText, ' ');
    report(lineOf(source, first.start), `This is not TypeScript: ${message} Correct it here.`);
  }
  return source;
}

/** 1-based line of an offset. */
export function lineOf(source: ts.SourceFile, offset: number): number {
  return source.getLineAndCharacterOfPosition(offset).line + 1;
}

function hostOf(source: ts.SourceFile): ts.CompilerHost {
  return {
    getSourceFile: (name) => (name === FILE ? source : undefined),
    fileExists: (name) => name === FILE,
    readFile: () => undefined,
    writeFile: () => undefined,
    getDefaultLibFileName: () => 'lib.d.ts',
    getCurrentDirectory: () => '',
    getCanonicalFileName: (name) => name,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
  };
}
