/** Names of the modules that the plugin writes, in Docusaurus's folder for its data. */
export const presetModules = {
  preset: (id: string) => `${flat(id)}.json`,
  /** All presets by their headings, each with a way to load it: what the page `/stage` chooses from. */
  entries: 'presets.js',
};

/** Name of a preset as a deferred module: a chapter loads it when the reader comes near. */
export function deferredPreset(id: string): string {
  return `stage-${flat(id)}`;
}

/** How a page imports one of the plugin's modules. `default` is the plugin's id, of which there is one. */
export function presetImport(module: string): string {
  return `@generated/stage/default/${module}`;
}

/** A preset's id has the chapter before a slash. */
function flat(id: string): string {
  return id.replace('/', '.');
}
