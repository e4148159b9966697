/** Names of the modules that the plugin writes for an exercise, in Docusaurus's folder for the plugin's data. */
export const generatedModules = {
  view: (id: string) => `${id}.view.json`,
  content: (id: string) => `${id}.content.json`,
  /** A module that exports `load`, so that the content is a chunk of its own. */
  load: (id: string) => `${id}.load.js`,
};

/** Name of the view as a deferred module: a chapter loads it when the reader comes near. */
export function deferredView(id: string): string {
  return `exercise-${id}`;
}

/** How a chapter imports one of them. `default` is the plugin's id, of which there is one. */
export function generatedImport(module: string): string {
  return `@generated/exercises/default/${module}`;
}

/** The text of the `load` module. A module of a route must have a default export; a chapter imports `load`. */
export function loadModuleText(id: string): string {
  return `export const load = () => import('./${generatedModules.content(id)}');
export default { load };
`;
}
