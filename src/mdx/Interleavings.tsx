import programs from '@deferred/interleavings.js';
import { Interleavings as Threads } from '@instruments';
import { Island } from '@site/src/components/Island/Island';
import { mapDeferred } from '@site/src/components/Island/mapDeferred';

/** `<Interleavings program="lost-update" />`: threads over shared memory, with all programs to choose from and this one first. */
export function Interleavings({ program }: { readonly program: string }) {
  const anchor = `interleavings-${program}`;
  const props = mapDeferred([programs], ([all]) => ({ programs: all, program, anchor }));
  return <Island name="simulator" component={Threads} props={props} anchor={anchor} />;
}
