import { isLoopTrace } from '../../predict/RecordedRun';
import { FrameInspector } from '../FrameInspector/FrameInspector';
import type { RunProps } from './RunAt';

/** The frame inspector at one step of a predict card's run. */
export function PredictFrames({ view: { id, title, lines, run }, step, note }: RunProps) {
  if (isLoopTrace(run)) return null;
  return (
    <FrameInspector
      programs={[{ name: id, title, question: note, lines, trace: run }]}
      start={step}
    />
  );
}
