import { RequestAnatomy as Anatomy } from '@instruments';
import { Island } from '@site/src/components/Island/Island';
import type { RequestPreset } from '@site/src/sim/request/requestPresets';

/** `<RequestAnatomy preset="one endpoint" />`: the simulator of chapter 01, at one of its presets. */
export function RequestAnatomy({ preset }: { readonly preset: RequestPreset }) {
  const anchor = `request-anatomy-${preset.toLowerCase().replaceAll(' ', '-')}`;
  return (
    <Island
      name="simulator"
      component={Anatomy}
      props={{ now: { preset, anchor } }}
      anchor={anchor}
    />
  );
}
