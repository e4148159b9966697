import type { Deferred } from '@site/src/components/Island/Deferred';
import type * as server from './instruments.server';

/** `@instruments` in the browser: loaded when the reader comes near. */
type Instruments = { [Name in keyof typeof server]: Deferred<(typeof server)[Name]['now']> };

export const Counterparts: Instruments['Counterparts'] = {
  load: () =>
    import('@site/src/components/Counterparts/Counterparts').then((module) => module.Counterparts),
};
export const ExerciseWorkbench: Instruments['ExerciseWorkbench'] = {
  load: () => import('./ExerciseWorkbench').then((module) => module.ExerciseWorkbench),
};
export const FrameInspector: Instruments['FrameInspector'] = {
  load: () =>
    import('@site/src/components/FrameInspector/FrameInspector').then(
      (module) => module.FrameInspector,
    ),
};
export const Interleavings: Instruments['Interleavings'] = {
  load: () =>
    import('@site/src/components/Interleavings/Interleavings').then(
      (module) => module.Interleavings,
    ),
};
export const KernelView: Instruments['KernelView'] = {
  load: () =>
    import('@site/src/components/KernelView/KernelView').then((module) => module.KernelView),
};
export const Machine: Instruments['Machine'] = {
  load: () => import('@site/src/components/Machine/Machine').then((module) => module.Machine),
};
export const LatencyLadder: Instruments['LatencyLadder'] = {
  load: () =>
    import('@site/src/components/LatencyLadder/LatencyLadder').then(
      (module) => module.LatencyLadder,
    ),
};
export const MissingCoursePage: Instruments['MissingCoursePage'] = {
  load: () => import('./MissingCoursePage').then((module) => module.MissingCoursePage),
};
export const PredictCard: Instruments['PredictCard'] = {
  load: () => import('./PredictCard').then((module) => module.PredictCard),
};
export const QuizCard: Instruments['QuizCard'] = {
  load: () => import('./QuizCard').then((module) => module.QuizCard),
};
export const RequestAnatomy: Instruments['RequestAnatomy'] = {
  load: () =>
    import('@site/src/components/RequestAnatomy/RequestAnatomy').then(
      (module) => module.RequestAnatomy,
    ),
};
export const SiteStage: Instruments['SiteStage'] = {
  load: () => import('./SiteStage').then((module) => module.SiteStage),
};
export const WholeStage: Instruments['WholeStage'] = {
  load: () => import('./WholeStage').then((module) => module.WholeStage),
};
