import { KernelView as View } from '@instruments';
import type { Deferred } from '@site/src/components/Island/Deferred';
import { Island } from '@site/src/components/Island/Island';
import { mapDeferred } from '@site/src/components/Island/mapDeferred';
import type { KernelProgram } from '@site/src/components/KernelView/KernelProgram';

/** `<KernelView program="would-block" />`: the build puts the program and its run in the place of its name. */
export function KernelView({ program }: { readonly program: Deferred<KernelProgram> }) {
  return (
    <Island
      name="view of the kernel"
      component={View}
      props={mapDeferred([program], ([one]) => ({ program: one }))}
    />
  );
}
