import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where the generated modules stand, in `server` and `client`. */
export function deferredFolder(siteDir: string): string {
  return join(siteDir, '.docusaurus', 'deferred');
}

/**
 * Writes data as two modules of one name (`Deferred<T>` of `src/components/Island`), and gives the name to import.
 * @param source the JSON module that holds the data, as an import names it
 */
export function writeDeferred(siteDir: string, name: string, source: string): string {
  const from = JSON.stringify(source);
  write(siteDir, 'server', name, `import now from ${from};\nexport default { now };\n`);
  const load = `() => import(${from}).then((module) => module.default)`;
  write(siteDir, 'client', name, `export default { load: ${load} };\n`);
  return deferredImport(name);
}

export function deferredImport(name: string): string {
  return `@deferred/${name}.js`;
}

function write(siteDir: string, side: 'server' | 'client', name: string, text: string): void {
  const file = join(deferredFolder(siteDir), side, `${name}.js`);
  // A file that is the same is left alone: the bundler watches it.
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
