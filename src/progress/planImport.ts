import type { ProgressSubject } from './ProgressEvent';
import type { KeptText, ProgressFile } from './ProgressFile';
import { type ProgressState, progressState } from './progressState';

/** What loading a file would change. What is here already stays: a file adds. */
export interface ImportPlan {
  /** Ids that are done in the file and not here: solved, read, right. */
  readonly solved: readonly string[];
  readonly read: readonly string[];
  readonly questions: readonly string[];
  readonly predictions: readonly string[];
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
  const fresh = (about: ProgressSubject, kind: string) =>
    Object.entries<Readonly<Record<string, number>>>(there[about])
      .filter(([id, one]) => {
        const mine: Readonly<Record<string, number>> | undefined = here[about][id];
        return one[kind] !== undefined && mine?.[kind] === undefined;
      })
      .map(([id]) => id);
  return {
    solved: fresh('exercise', 'solved'),
    read: fresh('page', 'read'),
    questions: fresh('question', 'right'),
    predictions: fresh('prediction', 'right'),
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
