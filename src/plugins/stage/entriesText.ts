import type { StagePreset } from '../../components/Stage/StageProps';
import { presetModules } from './presetModules';

/**
 * The text of the module that lists all presets (`StagePresetGroup[]`): what each is, and how its run is loaded.
 * @param groups heading and ids
 */
export function entriesText(
  presets: readonly StagePreset[],
  groups: readonly (readonly [heading: string, ids: readonly string[]])[],
): string {
  const texts = groups.map(([heading, ids]) => {
    const entries = ids.flatMap((id) => presets.filter((one) => one.id === id)).map(entryText);
    return `  { heading: ${JSON.stringify(heading)}, presets: [\n${entries.join('')}  ] },\n`;
  });
  return `export default [\n${texts.join('')}];\n`;
}

function entryText({ id, title, question, programs }: StagePreset): string {
  const languages = programs.map(({ language }) => language);
  const facts = JSON.stringify({ id, title, question, languages });
  const module = JSON.stringify(`./${presetModules.preset(id)}`);
  return `    { ...${facts}, load: () => import(${module}).then((module) => module.default) },\n`;
}
