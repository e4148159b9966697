import { PROGRESS_KINDS, type ProgressEvent, type ProgressKind } from './ProgressEvent';

/** For each exercise, when each kind of event happened first. */
export type ProgressState = Readonly<Record<string, ExerciseProgress>>;
export type ExerciseProgress = Readonly<Partial<Record<ProgressKind, number>>>;

/** Folds one event. The first of its kind counts; an event that says nothing new returns the same state. */
export function reduceProgress(state: ProgressState, event: ProgressEvent): ProgressState {
  const exercise = state[event.exerciseId] ?? {};
  const known = exercise[event.kind];
  if (known !== undefined && known <= event.at) return state;
  return { ...state, [event.exerciseId]: { ...exercise, [event.kind]: event.at } };
}

/** The state that a list of events leads to, in whatever order they come. */
export function progressState(events: readonly ProgressEvent[]): ProgressState {
  return events.reduce(reduceProgress, {});
}

/**
 * The shortest list of events with this state, oldest first. It is what is stored: the list never grows beyond
 * one event per exercise and kind, and two tabs merge by folding one's events into the other's state.
 */
export function progressEvents(state: ProgressState): readonly ProgressEvent[] {
  return Object.entries(state)
    .flatMap(([exerciseId, exercise]) =>
      PROGRESS_KINDS.flatMap((kind) => {
        const at = exercise[kind];
        return at === undefined ? [] : [{ exerciseId, kind, at }];
      }),
    )
    .sort((a, b) => a.at - b.at);
}

/** Events from stored JSON, or `undefined` when it is not a list of them. Kinds of a later version are passed over. */
export function parseEvents(value: unknown): readonly ProgressEvent[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const events: ProgressEvent[] = [];
  for (const item of value as unknown[]) {
    if (typeof item !== 'object' || item === null) return undefined;
    const { exerciseId, kind, at } = item as Record<string, unknown>;
    if (typeof exerciseId !== 'string' || typeof kind !== 'string' || typeof at !== 'number') {
      return undefined;
    }
    const known = PROGRESS_KINDS.find((one) => one === kind);
    if (known) events.push({ exerciseId, kind: known, at });
  }
  return events;
}
