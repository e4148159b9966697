import type { ExerciseContent, ExerciseView } from '@site/src/components/ExerciseView';
import { Workbench } from '@site/src/components/Workbench/Workbench';
import { progress } from '@site/src/progress/progress';
import { lazy } from 'react';
import { useEngine } from './useEngine';

const FullIde = lazy(() => import('@site/src/components/FullIde/FullIde'));

interface Props {
  readonly view: ExerciseView;
  readonly load: () => Promise<{ default: ExerciseContent }>;
  readonly layout?: 'inline' | 'page';
}

/** `<Exercise id="lazy-pipeline" />`: the build turns the id into the exercise's data. */
export function Exercise({ view, load, layout = 'inline' }: Props) {
  const engine = useEngine();
  return (
    <Workbench
      view={view}
      load={async () => (await load()).default}
      engine={engine}
      progress={progress}
      layout={layout}
      FullIde={FullIde}
    />
  );
}
