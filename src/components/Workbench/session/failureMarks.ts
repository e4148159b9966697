import type { SourcePlace } from '../../../runner/types';
import type { FailureMark } from '../../CodeEditor/failureGutter';
import type { RunState } from './RunState';

/** The learner's own file, as the runner calls it. */
export const LEARNER_FILE = 'exercise.ts';

/** Where the last run failed in the learner's text, one mark a line. */
export function failureMarks(run: RunState): readonly FailureMark[] {
  if (run.phase !== 'ended') return [];
  const problem = run.outcome?.kind === 'stopped' ? [run.outcome.problem] : [];
  const failures = [...problem, ...run.rows.flatMap((row) => row.errors)];
  const messages = new Map<number, string[]>();
  for (const { place, message } of failures) {
    if (!place || !isLearners(place)) continue;
    const known = messages.get(place.line) ?? [];
    if (!known.includes(message)) messages.set(place.line, [...known, message]);
  }
  return [...messages].map(([line, texts]) => ({ line, message: texts.join('\n') }));
}

/** Whether a place is in the text that the learner edits. */
export function isLearners(place: SourcePlace): boolean {
  return place.file === LEARNER_FILE;
}
