import type { RunState, TestRow } from './RunState';

/** What a run came to, in one short sentence that is also read aloud. `solved` is the oracle's word, not ours. */
export function verdictSentence(
  run: RunState,
  solved: boolean,
  titleOf: (name: string) => string,
): string {
  const { outcome, rows } = run;
  const count = rows.length;
  if (run.phase === 'idle' || !outcome) return `${tests(count)}, not run yet.`;
  if (outcome.kind === 'cancelled') return 'Stopped before the end.';
  if (outcome.kind === 'stopped') return outcome.problem.message;
  const failed = rows.filter((row) => row.state === 'failed');
  const [first] = failed;
  if (first) {
    return `${failed.length} of ${count} ${failed.length === 1 ? 'fails' : 'fail'}. First: ${titleOf(first.name)}.`;
  }
  if (solved) return `${count === 1 ? 'The test passes' : `All ${count} tests pass`}. Solved.`;
  return unsolved(rows, titleOf);
}

/** `4 of 5 passed in 6 ms`, below the list; nothing while there is nothing to count. */
export function summarySentence(run: RunState): string | undefined {
  const { outcome, rows } = run;
  if (!outcome || outcome.kind === 'cancelled') return undefined;
  const passed = rows.filter((row) => row.state === 'passed').length;
  return `${passed} of ${rows.length} passed in ${duration(outcome.durationMs)}`;
}

function unsolved(rows: readonly TestRow[], titleOf: (name: string) => string): string {
  const missing = rows.filter((row) => row.state !== 'passed');
  const [first] = missing;
  return first
    ? `No test fails, but ${missing.length} of ${rows.length} did not run: ${titleOf(first.name)}.`
    : 'All tests pass, but the run does not count.';
}

function tests(count: number): string {
  return count === 1 ? '1 test' : `${count} tests`;
}

function duration(ms: number): string {
  return ms < 1000 ? `${Math.max(1, Math.round(ms))} ms` : `${(ms / 1000).toFixed(1)} s`;
}
