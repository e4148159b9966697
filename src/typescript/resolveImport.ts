/** The names of shared code: `#kit`, `#loop`, `#loop/timers`. */
const SHARED = /^#(kit|loop(\/[^/.]+)?)$/;

/**
 * The path of the file that `specifier` means in `importer`, among the paths of the exercise's files;
 * `undefined` when there is none.
 */
export function resolveImport(
  importer: string,
  specifier: string,
  paths: ReadonlySet<string>,
): string | undefined {
  const base = SHARED.test(specifier) ? specifier.slice(1) : join(importer, specifier);
  if (base === undefined) return undefined;
  return [
    base,
    `${base}.ts`,
    base.replace(/\.js$/, '.ts'),
    base === '' ? 'index.ts' : `${base}/index.ts`,
  ].find((path) => paths.has(path));
}

function join(importer: string, specifier: string): string | undefined {
  if (!/^\.{1,2}(\/|$)/.test(specifier)) return undefined;
  const parts = importer.split('/').slice(0, -1);
  for (const part of specifier.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}
