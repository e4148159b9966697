import type { SettingSpecs } from '../Simulator/SettingSpec';
import type { SimulatorPreset } from '../Simulator/useSettings';
import { placesOf } from './walk';
import { waysOut } from './waysOut';

/** What a link to the chooser holds: `#choose?at=own-pool`. */
export const chooserSpecs = {
  at: {
    kind: 'choice',
    label: 'Place',
    options: placesOf(waysOut).map((value) => ({ value, label: value })),
  },
} as const satisfies SettingSpecs;

export const chooserPresets: readonly SimulatorPreset<typeof chooserSpecs>[] = [
  {
    name: 'from the start',
    question: 'Think of one call that holds your loop.',
    settings: { at: waysOut.first },
  },
];
