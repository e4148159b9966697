import { basename, dirname, join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import type { ProgramView } from '../../components/FrameInspector/ProgramView';
import { createDeferred } from '../deferred/createDeferred';
import { listPrograms } from './listPrograms';
import { programModule } from './programModule';
import { readProgram } from './readProgram';

interface Read {
  readonly module: string;
  readonly view: ProgramView;
}

/** Brings the programs for the frame inspector into the site, each with its recorded run. */
export default function programsPlugin({ siteDir }: LoadContext): Plugin<Read[]> {
  return {
    name: 'programs',
    getPathsToWatch: () => [join(siteDir, 'docs/[0-9]*/programs/*')],
    loadContent: async () =>
      Promise.all(
        (await listPrograms(siteDir)).map(async ({ file }) => {
          const chapterDir = join(siteDir, dirname(dirname(file)));
          const name = basename(file, '.py');
          const view = await readProgram(chapterDir, name);
          return { module: programModule(chapterDir, name), view };
        }),
      ),
    async contentLoaded({ content, actions }) {
      for (const { module, view } of content)
        await createDeferred(actions, siteDir, 'programs', module, view);
    },
  };
}
