import { dirname } from 'node:path';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { giveDeferred } from '../deferred/giveDeferred';
import { textAttribute } from '../prose/findTags';
import { variableAttribute } from '../prose/variableAttribute';
import { counterpartsModule, readCounterparts } from './readCounterparts';

/** Gives `<Counterparts of="echo" … />` its two programs: those in `counterparts/echo/` beside the page. */
export function remarkCounterparts() {
  return (tree: Root, file: VFile): Promise<void> =>
    giveDeferred(tree, file, {
      tag: 'Counterparts',
      kind: 'counterparts',
      namesOf(tag) {
        const name = textAttribute(tag, 'of');
        if (name) return [name];
        throw new Error('<Counterparts> needs the name of its folder: of="echo".');
      },
      async moduleOf(name) {
        const chapterDir = dirname(file.path);
        // The plugin reads it too; read here, it fails where it is written.
        await readCounterparts(chapterDir, name);
        return counterpartsModule(chapterDir, name);
      },
      attribute: ([variable = '']) => variableAttribute('of', variable),
    });
}
