import type { RunProps } from '@site/src/components/Predict/RunAt';
import type { StageLink } from '@site/src/components/Stage/StageProps';
import { isLoopTrace } from '@site/src/predict/RecordedRun';
import { SiteStage } from './SiteStage';

/** The Stage at one step of a predict card's run. */
export function PredictStage({ view: { id, title, source, run }, step, note }: RunProps) {
  if (!isLoopTrace(run)) return null;
  const { engine, language } = run;
  const opened: StageLink = {
    ...{ preset: undefined, source: undefined, compare: undefined },
    ...{ engine, language, step },
  };
  return (
    <SiteStage
      layout="inline"
      preset={{
        ...{ id: `predict/${id}`, title, question: note },
        programs: [{ language, source, trace: run }],
      }}
      opened={opened}
      // The page of the Stage does not have this program: a link brings it along.
      linkOf={(link) => ({ ...link, preset: undefined, source: link.source ?? source })}
    />
  );
}
