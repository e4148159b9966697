import { join } from 'node:path';
import ts from 'typescript';

/** The settings of `tsconfig.json`, without the ambient types of the site: the course's code knows nothing of Docusaurus. */
export function projectOptions(): ts.CompilerOptions {
  const root = process.cwd();
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(
    { ...config, include: [], files: [] },
    ts.sys,
    root,
  );
  return { ...options, types: [], noEmit: true, skipLibCheck: true };
}

const declarations = new Map<string, ts.SourceFile | undefined>();

/**
 * The compiler's way to the disk. What TypeScript and the packages declare is parsed once, however many programs are checked:
 * it is most of the work of a small one.
 */
export function compilerHost(options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (file, ...how) => {
    if (!file.endsWith('.d.ts')) return getSourceFile(file, ...how);
    if (!declarations.has(file)) declarations.set(file, getSourceFile(file, ...how));
    return declarations.get(file);
  };
  return host;
}
