/** Names of the modules that the plugin writes for an exercise, in Docusaurus's folder for the plugin's data. */
export const generatedModules = {
  view: (id: string) => `${id}.view.json`,
  content: (id: string) => `${id}.content.json`,
  /** `ExerciseCatalogue` */
  catalogue: 'catalogue.json',
  /** The machine and the loop: once for all exercises, and loaded with the first that uses them. */
  shared: 'shared.json',
  /** A module that exports `load`, so that the content is a chunk of its own. */
  load: (id: string) => `${id}.load.js`,
  /** All that an exercise's own page shows: one script for each, since every page of the site knows them all by name. */
  page: (id: string) => `${id}.page.js`,
};

/** Name of the view as a deferred module: a chapter loads it when the reader comes near. */
export function deferredView(id: string): string {
  return `exercise-${id}`;
}

/** How a chapter imports one of them. `default` is the plugin's id, of which there is one. */
export function generatedImport(module: string): string {
  return `@generated/exercises/default/${module}`;
}

/**
 * The text of the `load` module.
 * @param carries whether the exercise uses shared code, which then takes the place of its paths (`StoredContent`)
 */
export function loadModuleText(id: string, carries: boolean): string {
  const content = `import('./${generatedModules.content(id)}')`;
  const load = carries
    ? `async () => {
  const [{ default: content }, { default: shared }] = await Promise.all([
    ${content},
    import(/* webpackChunkName: "shared-code" */ './${generatedModules.shared}'),
  ]);
  const carried = shared.filter(({ path }) => content.carried.includes(path));
  return { default: { ...content, carried } };
}`
    : `() => ${content}`;
  return `export const load = ${load};
`;
}

/** The text of the `page` module; `around` is what the page says beside the exercise. */
export function pageModuleText(id: string, around: object): string {
  return `import view from './${generatedModules.view(id)}';
import { load } from './${generatedModules.load(id)}';
export default { view, load, ...${JSON.stringify(around)} };
`;
}
