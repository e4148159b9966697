import { PredictCard } from '@instruments';
import type { Deferred } from '@site/src/components/Island/Deferred';
import { Island } from '@site/src/components/Island/Island';
import { mapDeferred } from '@site/src/components/Island/mapDeferred';
import type { PredictView } from '@site/src/components/Predict/PredictView';

/** `<Predict program="09-event-loop/03-turns" />`: the build puts the program, its question and its run in the place of its name. */
export function Predict({ program }: { readonly program: Deferred<PredictView> }) {
  return (
    <Island
      name="prediction"
      component={PredictCard}
      props={mapDeferred([program], ([view]) => ({ view }))}
    />
  );
}
