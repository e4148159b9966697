import { ExerciseWorkbench } from '@instruments';
import type { ExerciseContent, ExerciseView } from '@site/src/components/ExerciseView';
import type { Deferred } from '@site/src/components/Island/Deferred';
import { Island } from '@site/src/components/Island/Island';
import { mapDeferred } from '@site/src/components/Island/mapDeferred';

interface Props {
  readonly view: Deferred<ExerciseView>;
  readonly load: () => Promise<{ default: ExerciseContent }>;
}

/** `<Exercise id="lazy-pipeline" />`: the build turns the id into the exercise's data. */
export function Exercise({ view, load }: Props) {
  const props = mapDeferred([view], ([one]) => ({ view: one, load, layout: 'inline' as const }));
  return <Island name="exercise" component={ExerciseWorkbench} props={props} />;
}
