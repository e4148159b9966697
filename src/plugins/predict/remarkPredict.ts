import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { giveDeferred } from '../deferred/giveDeferred';
import { textAttribute } from '../prose/findTags';
import { variableAttribute } from '../prose/variableAttribute';
import { predictModule } from './predictModule';
import { readPredict } from './readPredict';

interface Options {
  /** The project's root unless a test says otherwise. */
  readonly siteDir?: string;
}

/** Gives `<Predict program="09-event-loop/03-turns" />` its program, its question and its run. */
export function remarkPredict({ siteDir = process.cwd() }: Options = {}) {
  return (tree: Root, file: VFile): Promise<void> =>
    giveDeferred(tree, file, {
      tag: 'Predict',
      kind: 'predict',
      namesOf(tag) {
        const name = textAttribute(tag, 'program');
        if (name) return [name];
        throw new Error(
          '<Predict> needs the name of its program: program="09-event-loop/03-turns".',
        );
      },
      // The plugin reads it too; read here, it fails where it is written.
      moduleOf: async (name) => predictModule((await readPredict(siteDir, name)).id),
      attribute: ([variable = '']) => variableAttribute('program', variable),
    });
}
