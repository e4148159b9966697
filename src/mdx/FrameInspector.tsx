import { FrameInspector as Inspector } from '@instruments';
import type { ProgramView } from '@site/src/components/FrameInspector/ProgramView';
import type { Deferred } from '@site/src/components/Island/Deferred';
import { Island } from '@site/src/components/Island/Island';
import { mapDeferred } from '@site/src/components/Island/mapDeferred';

/** `<FrameInspector programs={['records']} />`: the build puts each program's data in the place of its name. */
export function FrameInspector({
  programs,
}: {
  readonly programs: readonly Deferred<ProgramView>[];
}) {
  return (
    <Island
      name="frame inspector"
      component={Inspector}
      props={mapDeferred(programs, (all) => ({ programs: all }))}
    />
  );
}
