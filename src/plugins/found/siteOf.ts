import type { DocusaurusConfig } from '@docusaurus/types';
import type { Site } from './headTags';

/** Where and as what the site is published. */
export function siteOf({ url, baseUrl, title, tagline }: DocusaurusConfig): Site {
  return {
    root: `${url}${baseUrl}`,
    base: baseUrl,
    title,
    description: `${tagline}. An interactive course, with exercises that you solve in the page.`,
  };
}
