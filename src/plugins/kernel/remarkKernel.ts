import { dirname } from 'node:path';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { giveDeferred } from '../deferred/giveDeferred';
import { textAttribute } from '../prose/findTags';
import { variableAttribute } from '../prose/variableAttribute';
import { kernelModule, readKernelProgram } from './readKernelProgram';

interface Options {
  /** The project's root unless a test says otherwise. */
  readonly siteDir?: string;
}

/** Gives `<KernelView program="would-block" />` its program and its run: `kernel/would-block.ts` beside the page. */
export function remarkKernel({ siteDir = process.cwd() }: Options = {}) {
  return (tree: Root, file: VFile): Promise<void> =>
    giveDeferred(tree, file, {
      tag: 'KernelView',
      kind: 'kernel',
      namesOf(tag) {
        const name = textAttribute(tag, 'program');
        if (name) return [name];
        throw new Error('<KernelView> needs the name of its program: program="would-block".');
      },
      async moduleOf(name) {
        const chapterDir = dirname(file.path);
        // The plugin reads it too; read here, it fails where it is written.
        await readKernelProgram(siteDir, chapterDir, name);
        return kernelModule(chapterDir, name);
      },
      attribute: ([variable = '']) => variableAttribute('program', variable),
    });
}
