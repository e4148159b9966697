import { Counterparts as Pair } from '@site/src/components/Counterparts/Counterparts';
import { FrameInspector as Inspector } from '@site/src/components/FrameInspector/FrameInspector';
import { Interleavings as Threads } from '@site/src/components/Interleavings/Interleavings';
import { KernelView as View } from '@site/src/components/KernelView/KernelView';
import { LatencyLadder as Ladder } from '@site/src/components/LatencyLadder/LatencyLadder';
import { Machine as TheMachine } from '@site/src/components/Machine/Machine';
import { RequestAnatomy as Anatomy } from '@site/src/components/RequestAnatomy/RequestAnatomy';
import { ExerciseWorkbench as Workbench } from './ExerciseWorkbench';
import { MissingCoursePage as Missing } from './MissingCoursePage';
import { PredictCard as Card } from './PredictCard';
import { QuizCard as Questions } from './QuizCard';
import { SiteStage as Stage } from './SiteStage';
import { WholeStage as WholePage } from './WholeStage';

/** `@instruments` on the server: the components themselves. `instruments.client.ts` has the same names. */
export const Counterparts = { now: Pair };
export const ExerciseWorkbench = { now: Workbench };
export const FrameInspector = { now: Inspector };
export const Interleavings = { now: Threads };
export const KernelView = { now: View };
export const Machine = { now: TheMachine };
export const LatencyLadder = { now: Ladder };
export const MissingCoursePage = { now: Missing };
export const PredictCard = { now: Card };
export const QuizCard = { now: Questions };
export const RequestAnatomy = { now: Anatomy };
export const SiteStage = { now: Stage };
export const WholeStage = { now: WholePage };
