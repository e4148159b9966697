import type { ProgressSubject } from './ProgressEvent';
import type { KeptText, ProgressFile } from './ProgressFile';
import { type ProgressState, progressEvents, progressState } from './progressState';

/** What loading a file would change. What is here already stays: a file adds. */
export interface ImportPlan {
  /** Ids that are done in the file and not here: solved, read, right. */
  readonly solved: readonly string[];
  readonly read: readonly string[];
  readonly questions: readonly string[];
  readonly predictions: readonly string[];
  /** Ids of what is only begun in the file, and not here: opened, run, looked at, tried. */
  readonly begun: readonly string[];
  /** Texts of exercises that have none of their kind here. */
  readonly added: readonly KeptText[];
  /** Texts that differ from the one here, which stays: these are kept beside it. */
  readonly beside: readonly KeptText[];
}

/** Pure: nothing is changed yet. `texts` are all that are here. */
export function planImport(
  file: ProgressFile,
  here: ProgressState,
  texts: readonly KeptText[],
): ImportPlan {
  const there = progressState(file.events);
  const fresh = progressEvents(there).filter(({ about, id, kind }) => {
    const mine: Readonly<Record<string, number>> | undefined = here[about][id];
    return mine?.[kind] === undefined;
  });
  const idsOf = (about: ProgressSubject, wanted: string) =>
    fresh.filter((event) => event.about === about && event.kind === wanted).map(({ id }) => id);
  const ends = { exercise: 'solved', page: 'read', question: 'right', prediction: 'right' };
  const ended = new Set(
    fresh
      .filter(({ about, kind }) => kind === ends[about])
      .map(({ about, id }) => `${about} ${id}`),
  );
  return {
    solved: idsOf('exercise', ends.exercise),
    read: idsOf('page', ends.page),
    questions: idsOf('question', ends.question),
    predictions: idsOf('prediction', ends.prediction),
    // What is done in the file too is named above.
    // What is done in the file too is named above.
    begun: fresh
      .filter(({ about, id, kind }) => kind !== ends[about] && !ended.has(`${about} ${id}`))
      .map(({ id }) => id),
    ...placeTexts(file.texts, texts),
  };
}

function placeTexts(
  theirs: readonly KeptText[],
  mine: readonly KeptText[],
): Pick<ImportPlan, 'added' | 'beside'> {
  const added: KeptText[] = [];
  const beside: KeptText[] = [];
  for (const text of theirs) {
    const its = [...mine, ...added].filter(({ exercise }) => exercise === text.exercise);
    const isFree = !its.some(({ kind }) => kind === text.kind);
    if (text.kind !== 'beside' && isFree) added.push(text);
    else if (![...its, ...ofExercise(beside, text.exercise)].some(({ code }) => code === text.code))
      beside.push(text);
  }
  return { added, beside };
}

function ofExercise(texts: readonly KeptText[], id: string): readonly KeptText[] {
  return texts.filter(({ exercise }) => exercise === id);
}

/** True when the file has nothing that is not here. */
export function changesNothing(plan: ImportPlan): boolean {
  return Object.values(plan).every((list) => list.length === 0);
}
