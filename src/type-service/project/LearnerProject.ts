import ts from 'typescript';
import { resolveImport } from '../../typescript/resolveImport';
import type { SourceFile } from '../types';
import { compilerOptions } from './compilerOptions';

/** Where the learner writes. */
export const EXERCISE = 'exercise.ts';

const ROOT = '/';
const LIBRARIES = '/lib/';

interface Held {
  readonly snapshot: ts.IScriptSnapshot;
  readonly version: string;
}

/**
 * A learner's files in memory, under TypeScript's language service. Imports mean the files that they mean in the runner. The
 * libraries are read once, whatever project is open.
 *
 * Not `@typescript/vfs`: it takes an empty text for a file that is missing, and an editor may be empty.
 */
export class LearnerProject {
  readonly service: ts.LanguageService;
  private readonly files = new Map<string, Held>();
  private paths: ReadonlySet<string> = new Set();
  private versions = 0;

  /** @param libraries name → text: `lib.es5.d.ts`, and `world.d.ts` for what a worker has besides the language */
  constructor(libraries: Readonly<Record<string, string>>) {
    for (const [name, text] of Object.entries(libraries)) this.put(LIBRARIES + name, text);
    this.service = ts.createLanguageService(this.host());
  }

  /** Takes the place of the project before it. What both have is not read again. */
  open(files: readonly SourceFile[]): void {
    const paths = new Set([EXERCISE, ...files.map(({ path }) => path)]);
    for (const path of this.paths) if (!paths.has(path)) this.files.delete(ROOT + path);
    this.paths = paths;
    // Even with the same texts, another set of files may give an import another meaning.
    this.versions += 1;
    for (const { path, text } of files) this.put(ROOT + path, text);
    this.write('');
  }

  /** What the learner has written now. Returns the file's name in the service. */
  write(code: string): string {
    const file = ROOT + EXERCISE;
    this.put(file, code);
    return file;
  }

  private put(name: string, text: string): void {
    if (this.read(name) === text) return;
    const version = String(++this.versions);
    this.files.set(name, { snapshot: ts.ScriptSnapshot.fromString(text), version });
  }

  private read(name: string): string | undefined {
    const snapshot = this.files.get(name)?.snapshot;
    return snapshot?.getText(0, snapshot.getLength());
  }

  private host(): ts.LanguageServiceHost {
    return {
      getCompilationSettings: () => compilerOptions,
      getProjectVersion: () => String(this.versions),
      getScriptFileNames: () => [ROOT + EXERCISE, `${LIBRARIES}world.d.ts`],
      getScriptVersion: (name) => this.files.get(name)?.version ?? '',
      getScriptSnapshot: (name) => this.files.get(name)?.snapshot,
      getCurrentDirectory: () => ROOT,
      getDefaultLibFileName: (options) => LIBRARIES + ts.getDefaultLibFileName(options),
      fileExists: (name) => this.files.has(name),
      readFile: (name) => this.read(name),
      resolveModuleNameLiterals: (literals, importer) =>
        literals.map(({ text }) => this.resolve(text, importer)),
    };
  }

  private resolve(specifier: string, importer: string): ts.ResolvedModuleWithFailedLookupLocations {
    const path = resolveImport(importer.slice(ROOT.length), specifier, this.paths);
    const resolvedModule = path && { resolvedFileName: ROOT + path, extension: ts.Extension.Ts };
    return { resolvedModule: resolvedModule || undefined };
  }
}
