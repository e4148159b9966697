import { relative } from 'node:path';
import type { Root } from 'mdast';
import { replaceFences } from './replaceFences';
import { writeCode } from './writeCode';

/** Replaces each code fence, together with the `output` fence right under it, by one coloured figure. */
export function remarkCode({ siteDir = process.cwd() }: { readonly siteDir?: string } = {}) {
  return (tree: Root, { path }: { readonly path: string }): Promise<void> => {
    const file = relative(siteDir, path).replaceAll('\\', '/');
    const wanted = (language: string) => language !== 'mermaid';
    return replaceFences(tree, file, wanted, (figure) => writeCode(siteDir, figure));
  };
}
