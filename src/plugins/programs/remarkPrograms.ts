import { dirname } from 'node:path';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { giveDeferred } from '../deferred/giveDeferred';
import { listAttribute, readListAttribute } from '../prose/listAttribute';
import { readProgram } from './readProgram';

interface Options {
  /** The project's root unless a test says otherwise. */
  readonly siteDir?: string;
}

/**
 * Gives `<FrameInspector programs={['records']} />` its programs, each of which is read from the `programs` folder beside
 * the page.
 */
export function remarkPrograms({ siteDir = process.cwd() }: Options = {}) {
  return (tree: Root, file: VFile): Promise<void> =>
    giveDeferred(tree, file, {
      siteDir,
      tag: 'FrameInspector',
      kind: 'program',
      namesOf(tag) {
        const names = readListAttribute(tag, 'programs');
        if (names.length > 0) return names;
        throw new Error(
          "<FrameInspector> needs the names of its programs: programs={['records']}.",
        );
      },
      read: (name) => readProgram(dirname(file.path), name),
      attribute: (variables) => listAttribute('programs', variables),
    });
}
