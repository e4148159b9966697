import type { Plugin } from '@docusaurus/types';
import { isolationHeaders } from './headers';

/** Sends the isolation headers from `docusaurus start`, so that the embed works while a chapter is written. */
export default function isolation(): Plugin {
  return {
    name: 'isolation',
    // `docusaurus start` merges `devServer`; the type of a webpack configuration does not know it.
    configureWebpack: () => ({ devServer: { headers: isolationHeaders } }) as object,
  };
}
