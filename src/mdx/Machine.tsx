import { Machine as Simulated } from '@instruments';
import { Island } from '@site/src/components/Island/Island';
import type { MachinePresetName } from '@site/src/sim/machine/presets';

/** `<Machine preset="4 CPU jobs on 2 cores" />`: tasks on cores by five strategies, at one of its presets. */
export function Machine({ preset }: { readonly preset: MachinePresetName }) {
  const anchor = `machine-${preset
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/-$/, '')}`;
  return (
    <Island
      name="simulator"
      component={Simulated}
      props={{ now: { preset, anchor } }}
      anchor={anchor}
    />
  );
}
