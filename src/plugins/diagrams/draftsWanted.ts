/** Only `docusaurus start` lets the browser draw what has no drawing yet: mermaid is larger than the rest of the site. */
export function draftsWanted(): boolean {
  return process.env.NODE_ENV !== 'production';
}
