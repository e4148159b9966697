import { basename, dirname, join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import type { KernelProgram } from '../../components/KernelView/KernelProgram';
import { createDeferred } from '../deferred/createDeferred';
import { listDocs } from '../prose/listDocs';
import { kernelModule, readKernelProgram } from './readKernelProgram';

interface Read {
  readonly module: string;
  readonly program: KernelProgram;
}

/** Brings the programs on the simulated kernel, `docs/NN-topic/kernel/*.ts`, into the site, each with its run. */
export default function kernelPlugin({ siteDir }: LoadContext): Plugin<Read[]> {
  return {
    name: 'kernel',
    getPathsToWatch: () => [join(siteDir, 'docs/[0-9]*/kernel/*')],
    loadContent: async () =>
      Promise.all(
        (await listDocs(siteDir, /\/kernel\/[^/]+\.ts$/)).map(async (file) => {
          const chapterDir = join(siteDir, dirname(dirname(file)));
          const name = basename(file, '.ts');
          const program = await readKernelProgram(siteDir, chapterDir, name);
          return { module: kernelModule(chapterDir, name), program };
        }),
      ),
    async contentLoaded({ content, actions }) {
      for (const { module, program } of content)
        await createDeferred(actions, siteDir, 'kernel', module, program);
    },
  };
}
