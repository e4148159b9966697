import type { PluginContentLoadedActions } from '@docusaurus/types';
import { writeDeferred } from './writeDeferred';

/**
 * Writes data as a module that a page imports, deferred.
 * @param plugin the name of the plugin that writes it, of which there is one
 * @param module name of the deferred module
 */
export async function createDeferred(
  { createData }: Pick<PluginContentLoadedActions, 'createData'>,
  siteDir: string,
  plugin: string,
  module: string,
  data: object,
): Promise<void> {
  await createData(`${module}.json`, data);
  writeDeferred(siteDir, module, `@generated/${plugin}/default/${module}.json`);
}
