import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import type { StagePreset } from '../../components/Stage/StageProps';
import { writeDeferred } from '../deferred/writeDeferred';
import { entriesText } from './entriesText';
import { deferredPreset, presetImport, presetModules } from './presetModules';
import { readGroups } from './readGroups';
import { readPresets } from './readPresets';

/**
 * Brings the programs for the Stage into the site, with their recorded runs: each preset is a module of its own, which a
 * chapter (`remarkStage`) or the list of all (`presetModules.entries`) loads when it is wanted.
 */
export default function stagePlugin({ siteDir }: LoadContext): Plugin<StagePreset[]> {
  return {
    name: 'stage',
    getPathsToWatch: () => [join(siteDir, 'docs/[0-9]*/stage/*')],
    loadContent: () => readPresets(siteDir),
    async contentLoaded({ content: presets, actions: { createData } }) {
      const groups = readGroups(
        siteDir,
        presets.map(({ id }) => id),
      );
      await createData(presetModules.entries, entriesText(presets, groups));
      for (const preset of presets) {
        const module = presetModules.preset(preset.id);
        await createData(module, preset);
        writeDeferred(siteDir, deferredPreset(preset.id), presetImport(module));
      }
    },
  };
}
