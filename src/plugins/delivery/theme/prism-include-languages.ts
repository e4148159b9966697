/** The theme's own would bring a table of all languages that Prism knows: no page colours code in the browser. */
export default function prismIncludeLanguages(): void {}
