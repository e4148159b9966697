import { Predict } from '@site/src/components/Predict/Predict';
import type { PredictView } from '@site/src/components/Predict/PredictView';
import type { LoadRun } from '@site/src/components/Predict/RunAt';
import { isLoopTrace } from '@site/src/predict/RecordedRun';
import { progress } from '@site/src/progress/progress';

const loadStage: LoadRun = () => import('./PredictStage').then((module) => module.PredictStage);
const loadFrames: LoadRun = () =>
  import('@site/src/components/Predict/PredictFrames').then((module) => module.PredictFrames);

/** A predict card with what shows the run: the Stage where there is a loop, else the frame inspector. */
export function PredictCard({ view }: { readonly view: PredictView }) {
  return (
    <Predict
      view={view}
      loadRun={isLoopTrace(view.run) ? loadStage : loadFrames}
      onJudged={(right) => progress.recordPrediction(view.id, right)}
    />
  );
}
