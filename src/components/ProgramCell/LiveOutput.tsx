import type { ReactNode } from 'react';
import type { CellOutput } from '../../trace/CellKernel';
import type { CellLanguage } from './CellLanguage';
import type { CellState } from './CellRun';
import { endSentence } from './endSentence';
import { joinOutput } from './joinOutput';
import styles from './ProgramCell.module.css';

const MEGABYTE = 1_000_000;

interface Props {
  readonly state: CellState;
  readonly language: CellLanguage;
}

/** What the reader's own run has printed so far, how far what runs it is, and how it ended. */
export function LiveOutput({ state, language }: Props) {
  if (state.phase === 'idle')
    return (
      <p className={styles.status} role="status">
        {state.note}
      </p>
    );
  const output = written(state);
  const progress = state.phase === 'running' ? state.progress : undefined;
  return (
    <div className={styles.live}>
      {output.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form's fields
        <pre className={styles.output} tabIndex={0} role="group" aria-label="Output of your run">
          {joinOutput(output).map(({ stream, text }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity but their place
            <span key={index} className={stream === 'stderr' ? styles.stderr : undefined}>
              {text}
            </span>
          ))}
        </pre>
      )}
      {progress && progress.total > 0 && (
        <progress max={progress.total} value={progress.loaded} aria-label={progress.what} />
      )}
      <p className={styles.status} role="status">
        {sentence(state, language)}
      </p>
    </div>
  );
}

/** As a terminal has it: what the program wrote, and the traceback after it. */
function written(state: Exclude<CellState, { phase: 'idle' }>): readonly CellOutput[] {
  if (state.phase !== 'ended' || state.result.outcome !== 'raised') return state.output;
  return [...state.output, { stream: 'stderr', text: state.result.message }];
}

function sentence(
  state: Exclude<CellState, { phase: 'idle' }>,
  { error }: CellLanguage,
): ReactNode {
  if (state.phase === 'ended') return endSentence(state.result, state.output, state.title, error);
  if (!state.progress) return 'Running…';
  const { what, loaded, total } = state.progress;
  if (total === 0) return `${what}…`;
  return (
    <>
      {what}: {/* The bar says how far it is: here it would be read out at each step. */}
      <span aria-hidden="true">{megabytes(loaded)} of </span>
      {megabytes(total)} MB
    </>
  );
}

function megabytes(bytes: number): string {
  return (bytes / MEGABYTE).toFixed(1);
}
