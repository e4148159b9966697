import { PROGRESS_KINDS, type ProgressEvent, type ProgressSubject } from './ProgressEvent';

/** When each kind of event happened first, by the id of what it happened to. */
export type Happened<Subject extends ProgressSubject> = Readonly<
  Record<string, Readonly<Partial<Record<(typeof PROGRESS_KINDS)[Subject][number], number>>>>
>;

/** All that is remembered of what the reader did: `state.exercise.countdown?.solved`. */
export type ProgressState = { readonly [Subject in ProgressSubject]: Happened<Subject> };

export const NOTHING_DONE: ProgressState = { exercise: {}, page: {}, question: {}, prediction: {} };

const SUBJECTS = Object.keys(PROGRESS_KINDS) as ProgressSubject[];

/** Folds one event. The first of its kind counts; an event that says nothing new returns the same state. */
export function reduceProgress(state: ProgressState, event: ProgressEvent): ProgressState {
  return foldEvents(state, [event]);
}

/** Folds many, in one copy of the state: a file may bring thousands. */
export function foldEvents(state: ProgressState, events: readonly ProgressEvent[]): ProgressState {
  const lists = new Map<ProgressSubject, Map<string, Readonly<Record<string, number>>>>();
  for (const { about, id, kind, at } of events) {
    // A map, since an id may be called as something that every object has: `constructor`.
    const list =
      lists.get(about) ?? new Map(Object.entries<Readonly<Record<string, number>>>(state[about]));
    lists.set(about, list);
    const one = list.get(id) ?? {};
    const known = one[kind];
    if (known === undefined || at < known) list.set(id, { ...one, [kind]: at });
  }
  const changed = [...lists].filter(([about, list]) => {
    const before: Readonly<Record<string, unknown>> = state[about];
    return [...list].some(([id, one]) => !Object.hasOwn(before, id) || before[id] !== one);
  });
  if (changed.length === 0) return state;
  const parts = changed.map(([about, list]) => [about, Object.fromEntries(list)] as const);
  return { ...state, ...Object.fromEntries(parts) };
}

/** The state that a list of events leads to, in whatever order they come. */
export function progressState(events: readonly ProgressEvent[]): ProgressState {
  return foldEvents(NOTHING_DONE, events);
}

/**
 * The shortest list of events with this state, oldest first. It is what is stored: the list never grows beyond
 * one event per thing and kind, and two tabs merge by folding one's events into the other's state.
 */
export function progressEvents(state: ProgressState): readonly ProgressEvent[] {
  return SUBJECTS.flatMap((about) =>
    Object.entries(state[about]).flatMap(([id, one]) =>
      Object.entries(one as Readonly<Record<string, number>>).map(([kind, at]) => ({
        about,
        id,
        kind,
        at,
      })),
    ),
  ).sort((a, b) => a.at - b.at);
}

/** Events from stored JSON, or `undefined` when it is not a list of them. What a later version may have added is passed over. */
export function parseEvents(value: unknown): readonly ProgressEvent[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const events: ProgressEvent[] = [];
  for (const item of value as unknown[]) {
    if (typeof item !== 'object' || item === null) return undefined;
    const { about, id, kind, at } = item as Record<string, unknown>;
    if (typeof about !== 'string' || typeof id !== 'string' || typeof kind !== 'string')
      return undefined;
    if (typeof at !== 'number') return undefined;
    const subject = SUBJECTS.find((one) => one === about);
    const kinds: readonly string[] = subject ? PROGRESS_KINDS[subject] : [];
    // `__proto__` names nothing of the course, and as a key it would not name a thing at all.
    if (subject && kinds.includes(kind) && id !== '__proto__')
      events.push({ about: subject, id, kind, at });
  }
  return events;
}
