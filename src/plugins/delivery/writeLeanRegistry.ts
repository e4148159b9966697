import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A module in `registry.js`: how it is loaded, its name for the server, its id. The same address three times. */
const ENTRY = /"([^"]+)"\), "\1", require\.resolveWeak\("\1"\)/g;

/**
 * Docusaurus's registry of modules as the browser needs it, and every page loads it: without the names that only the server
 * asks for, and with a list of documents that has no descriptions, which no page shows.
 * @param generatedFiles the folder behind `@generated`
 * @returns the file that stands in for `@generated/registry`
 */
export function writeLeanRegistry(generatedFiles: string): string {
  const folder = join(generatedFiles, 'delivery');
  const registry = readFileSync(join(generatedFiles, 'registry.js'), 'utf8');
  mkdirSync(folder, { recursive: true });
  const documents = leanDocuments(generatedFiles, folder);
  const lean = registry.replace(ENTRY, (_entry, module: string) => {
    const address = JSON.stringify(documents.get(module) ?? module);
    return `${address}), "", require.resolveWeak(${address})`;
  });
  const file = join(folder, 'registry.js');
  writeFileSync(file, lean);
  return file;
}

/** The list of documents, once for each version of the documents: of which there is one. */
function leanDocuments(generatedFiles: string, folder: string): Map<string, string> {
  const alias = 'docusaurus-plugin-content-docs/default/p';
  const lists = new Map<string, string>();
  for (const name of readdirSync(join(generatedFiles, alias))) {
    const { version, ...rest } = JSON.parse(
      readFileSync(join(generatedFiles, alias, name), 'utf8'),
    );
    const file = join(folder, name);
    writeFileSync(file, JSON.stringify({ ...rest, version: { ...version, docs: {} } }));
    lists.set(`@generated/${alias}/${name}`, file);
  }
  return lists;
}
