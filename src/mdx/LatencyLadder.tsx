import { LatencyLadder as Ladder } from '@instruments';
import { Island } from '@site/src/components/Island/Island';
import type { LadderPreset } from '@site/src/components/LatencyLadder/ladderSpecs';

/** `<LatencyLadder />`: the simulator of chapter 02, at one of its presets. */
export function LatencyLadder({ preset }: { readonly preset?: LadderPreset }) {
  const anchor = preset
    ? `latency-ladder-${preset.toLowerCase().replaceAll(' ', '-')}`
    : 'latency-ladder';
  const props = { preset: preset ?? 'a call and a round trip', anchor } as const;
  return <Island name="simulator" component={Ladder} props={{ now: props }} anchor={anchor} />;
}
