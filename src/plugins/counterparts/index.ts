import { basename, dirname, join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import type { CounterpartsView } from '../../components/Counterparts/CounterpartsView';
import { createDeferred } from '../deferred/createDeferred';
import { listDocs } from '../prose/listDocs';
import { counterpartsModule, readCounterparts } from './readCounterparts';

interface Read {
  readonly module: string;
  readonly view: CounterpartsView;
}

/** Brings pairs of programs, `docs/NN-topic/counterparts/<name>/`, into the site. */
export default function counterpartsPlugin({ siteDir }: LoadContext): Plugin<Read[]> {
  return {
    name: 'counterparts',
    getPathsToWatch: () => [join(siteDir, 'docs/[0-9]*/counterparts/*/*')],
    loadContent: async () => {
      const files = await listDocs(siteDir, /\/counterparts\/[^/]+\/parts\.ts$/);
      return Promise.all(
        files.map(async (file) => {
          const folder = join(siteDir, dirname(file));
          const chapterDir = dirname(dirname(folder));
          const name = basename(folder);
          const view = await readCounterparts(chapterDir, name);
          return { module: counterpartsModule(chapterDir, name), view };
        }),
      );
    },
    async contentLoaded({ content, actions }) {
      for (const { module, view } of content)
        await createDeferred(actions, siteDir, 'counterparts', module, view);
    },
  };
}
