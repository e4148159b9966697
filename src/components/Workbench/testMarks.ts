import type { RowState } from './session/RunState';

/** How a test stands: a sign, and the words for those who do not see it. */
export const marks: Record<RowState, { readonly sign: string; readonly words: string }> = {
  'not-run': { sign: '○', words: 'not run yet' },
  running: { sign: '◔', words: 'running' },
  passed: { sign: '✓', words: 'passed' },
  failed: { sign: '✕', words: 'failed' },
  unfinished: { sign: '✕', words: 'did not finish' },
  skipped: { sign: '–', words: 'skipped' },
  todo: { sign: '–', words: 'to do' },
};
