import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import type { Exercise } from '../../exercise-format/types';
import { writeHashed } from '../sandbox/bundleSandbox';
import { readSections } from './readSections';

/**
 * Writes all places of the course that can be searched to one file in a static folder, and its address, relative to the base
 * URL, as `@generated/search/default/places.json`. A page loads both when its reader first searches.
 */
export default function searchPlugin({ siteDir }: LoadContext): Plugin {
  const folder = 'search';
  return {
    name: 'search',
    // In the built site the keys are in the page itself (`src/plugins/delivery`).
    getClientModules: () =>
      process.env.NODE_ENV === 'production'
        ? []
        : [join(siteDir, 'src/plugins/search/searchKeys.client.ts')],
    // The exercises are read by their own plugin, and not a second time.
    async allContentLoaded({ allContent, actions }) {
      const read = allContent.exercises?.default as { exercises: readonly Exercise[] } | undefined;
      if (!read) throw new Error('The plugin of the exercises is missing in docusaurus.config.ts.');
      const sections = await readSections(siteDir, read.exercises);
      const outDir = join(siteDir, '.cache/static', folder);
      const file = await writeHashed(outDir, 'places', 'json', JSON.stringify(sections));
      await actions.createData('places.json', { address: `${folder}/${file}` });
    },
  };
}
