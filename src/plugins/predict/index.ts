import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import type { PredictView } from '../../components/Predict/PredictView';
import { createDeferred } from '../deferred/createDeferred';
import { listPredictPrograms } from './listPredictPrograms';
import { predictModule } from './predictModule';
import { readPredict } from './readPredict';

/** Brings the programs of the predict cards into the site, each with its question and its recorded run. */
export default function predictPlugin({ siteDir }: LoadContext): Plugin<PredictView[]> {
  return {
    name: 'predict',
    getPathsToWatch: () => [join(siteDir, 'docs/[0-9]*/predict/*')],
    async loadContent() {
      const programs = await listPredictPrograms(siteDir);
      return Promise.all(programs.map(({ id }) => readPredict(siteDir, id)));
    },
    async contentLoaded({ content: views, actions }) {
      for (const view of views)
        await createDeferred(actions, siteDir, 'predict', predictModule(view.id), view);
    },
  };
}
