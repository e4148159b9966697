import { join } from 'node:path';
import ts from 'typescript';
import { compilerHost, projectOptions } from '../projectCompiler';

/** A module that exists only in memory, beside the real files. */
export interface VirtualModule {
  /** Path from the project's root, ending in `.ts`. */
  readonly file: string;
  readonly text: string;
}

export interface TypeProblem {
  readonly file: string;
  /** 0-based, in the module's text. */
  readonly line: number;
  readonly message: string;
}

/** Type-checks modules, each on its own, in one program under the project's strict options. */
export function checkTypes(modules: readonly VirtualModule[]): TypeProblem[] {
  const root = process.cwd();
  const texts = new Map(modules.map(({ file, text }) => [join(root, file), text]));
  const options: ts.CompilerOptions = {
    ...projectOptions(),
    // A block without import and export is a module too: its names are its own.
    moduleDetection: ts.ModuleDetectionKind.Force,
  };
  const host = compilerHost(options);
  const { fileExists, readFile } = host;
  host.fileExists = (file) => texts.has(file) || fileExists(file);
  host.readFile = (file) => texts.get(file) ?? readFile(file);
  const program = ts.createProgram([...texts.keys()], options, host);
  return modules.flatMap(({ file }) => {
    const source = program.getSourceFile(join(root, file));
    return ts.getPreEmitDiagnostics(program, source).map((diagnostic) => ({
      file,
      line: source?.getLineAndCharacterOfPosition(diagnostic.start ?? 0).line ?? 0,
      message: ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n'),
    }));
  });
}
