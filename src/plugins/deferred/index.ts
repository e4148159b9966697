import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { deferredFolder } from './writeDeferred';

/**
 * Says what `@deferred/…` (data of instruments) and `@instruments` (their components) are: the thing itself on the
 * server, which writes it into the page; a way to load it in the browser, which does so when the reader comes near.
 */
export default function deferred({ siteDir }: LoadContext): Plugin {
  return {
    name: 'deferred',
    configureWebpack: (_config, isServer) => {
      // `docusaurus start` renders nothing on a server, so there the browser gets the thing itself.
      const side = isServer || process.env.NODE_ENV !== 'production' ? 'server' : 'client';
      return {
        resolve: {
          alias: {
            '@deferred': join(deferredFolder(siteDir), side),
            '@instruments': join(siteDir, 'src', 'mdx', `instruments.${side}.ts`),
          },
        },
      };
    },
  };
}
