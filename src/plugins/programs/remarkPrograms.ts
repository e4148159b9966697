import { dirname } from 'node:path';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { giveDeferred } from '../deferred/giveDeferred';
import { listAttribute, readListAttribute } from '../prose/listAttribute';
import { programModule } from './programModule';
import { readProgram } from './readProgram';

/**
 * Gives `<FrameInspector programs={['records']} />` its programs, each of which stands in the `programs` folder beside the
 * page.
 */
export function remarkPrograms() {
  return (tree: Root, file: VFile): Promise<void> =>
    giveDeferred(tree, file, {
      tag: 'FrameInspector',
      kind: 'program',
      namesOf(tag) {
        const names = readListAttribute(tag, 'programs');
        if (names.length > 0) return names;
        throw new Error(
          "<FrameInspector> needs the names of its programs: programs={['records']}.",
        );
      },
      async moduleOf(name) {
        const chapterDir = dirname(file.path);
        // The plugin reads it too; read here, it fails where it is written.
        await readProgram(chapterDir, name);
        return programModule(chapterDir, name);
      },
      attribute: (variables) => listAttribute('programs', variables),
    });
}
