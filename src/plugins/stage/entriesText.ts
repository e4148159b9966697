import type { StagePreset } from '../../components/Stage/StageProps';
import { presetModules } from './presetModules';

/** The text of the module that lists all presets (`StagePresetEntry[]`): what each is, and how its run is loaded. */
export function entriesText(presets: readonly StagePreset[]): string {
  const entries = presets.map(({ id, title, question, programs }) => {
    const languages = programs.map(({ language }) => language);
    const facts = JSON.stringify({ id, title, question, languages });
    const module = JSON.stringify(`./${presetModules.preset(id)}`);
    return `  { ...${facts}, load: () => import(${module}).then((module) => module.default) },\n`;
  });
  return `export default [\n${entries.join('')}];\n`;
}
