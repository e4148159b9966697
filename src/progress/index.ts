export { browserProgressStore } from './browserProgressStore';
export type { Draft, DraftSave } from './Draft';
export type { Preferences } from './Preferences';
export type { ProgressEvent, ProgressKind } from './ProgressEvent';
export type { ProgressSnapshot } from './ProgressStore';
export { ProgressStore } from './ProgressStore';
export type { ExerciseProgress, ProgressState } from './progressState';
export { useProgress } from './useProgress';
