import * as tags from '@site/src/mdx';
import MDXComponents from '@theme-original/MDXComponents';

/** The tags that chapters may use, beside the theme's own. */
export default { ...MDXComponents, ...tags };
