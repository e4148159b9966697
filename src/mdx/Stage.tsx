import { SiteStage } from '@instruments';
import type { Deferred } from '@site/src/components/Island/Deferred';
import { Island } from '@site/src/components/Island/Island';
import { mapDeferred } from '@site/src/components/Island/mapDeferred';
import type { StagePreset } from '@site/src/components/Stage/StageProps';
import type { LoopEngineId } from '@site/src/trace/LoopTrace';

interface Props {
  readonly preset: Deferred<StagePreset>;
  readonly engine?: LoopEngineId;
}

/** `<Stage preset="09-event-loop/01-callbacks" />`: the build puts the program and its run in the place of its name. */
export function Stage({ preset, engine }: Props) {
  const props = mapDeferred([preset], ([one]) => ({
    preset: one,
    layout: 'inline' as const,
    ...(engine && { engine }),
  }));
  return <Island name="Stage" component={SiteStage} props={props} />;
}
