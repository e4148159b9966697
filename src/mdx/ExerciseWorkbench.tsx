import useBaseUrl from '@docusaurus/useBaseUrl';
import type { ExerciseContent, ExerciseView } from '@site/src/components/ExerciseView';
import { Workbench } from '@site/src/components/Workbench/Workbench';
import type { NextExercise } from '@site/src/components/Workbench/WorkbenchProps';
import { progress } from '@site/src/progress/progress';
import { lazy } from 'react';
import { useEngine } from './useEngine';
import { useTypeService } from './useTypeService';

const FullIde = lazy(() => import('@site/src/components/FullIde/FullIde'));

interface Props {
  readonly view: ExerciseView;
  readonly load: () => Promise<{ default: ExerciseContent }>;
  readonly layout: 'inline' | 'page';
  /** Where to go on when it is solved; in a chapter the text says it. */
  readonly next?: NextExercise | undefined;
}

/** The workbench with what the site gives it: the engine, the store of progress, the full IDE. */
export function ExerciseWorkbench({ view, load, layout, next }: Props) {
  const engine = useEngine();
  const types = useTypeService();
  const pageHref = useBaseUrl(view.path);
  return (
    <Workbench
      view={view}
      load={async () => (await load()).default}
      engine={engine}
      types={types}
      progress={progress}
      layout={layout}
      FullIde={FullIde}
      next={next}
      {...(layout === 'inline' && { pageHref })}
    />
  );
}
