import type { StagePresetEntry } from './StageProps';

/** Programs that have something in common, in the list of all. */
export interface StagePresetGroup {
  readonly heading: string;
  readonly presets: readonly StagePresetEntry[];
}
