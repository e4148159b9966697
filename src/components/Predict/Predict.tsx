import clsx from 'clsx';
import { type MouseEvent, useEffect, useId, useRef, useState } from 'react';
import { SourceLines } from '../FrameInspector/SourceLines';
import { InlineCode } from '../InlineCode/InlineCode';
import { AnswerForm } from './AnswerForm';
import { Findings } from './Findings';
import { OutputTable } from './OutputTable';
import { PlainAnswer } from './PlainAnswer';
import styles from './Predict.module.css';
import type { PredictView } from './PredictView';
import { commit, openCard, tryAgain } from './predictState';
import { type LoadRun, RunAt } from './RunAt';

interface Props {
  readonly view: PredictView;
  /** Loads what shows the program's run, when the reader has committed. */
  readonly loadRun: LoadRun;
  /** Called when the reader has committed. */
  readonly onJudged?: (right: boolean) => void;
}

const noMarks = new Map();

/** A program of which the reader says what it does; then it is run, and shown where the two part. */
export function Predict({ view, loadRun, onJudged }: Props) {
  const titleId = useId();
  const [state, setState] = useState(() => openCard(view.ask));
  const again = useRef<HTMLButtonElement>(null);
  const { committed } = state;

  // The button that the reader has pressed is gone; the verdict is announced by its own.
  useEffect(() => {
    if (committed) again.current?.focus({ preventScroll: true });
  }, [committed]);

  function onCommit() {
    const next = commit(state, view);
    if (next.committed && next !== state) onJudged?.(next.committed.verdict.right);
    setState(next);
  }

  /** Not by the second click of a double click on what stood here before. */
  const onAgain = ({ detail }: MouseEvent) => detail < 2 && setState(tryAgain(state));

  return (
    <section className={styles.card} aria-labelledby={titleId}>
      <header className={styles.header}>
        <p className={styles.kind}>Predict</p>
        <p className={styles.title} id={titleId}>
          {view.title}
        </p>
      </header>
      <p className={styles.question}>
        <InlineCode text={view.question} />
      </p>
      <div className={styles.columns}>
        <div className={styles.program}>
          <SourceLines lines={view.lines} marks={noMarks} />
        </div>
        <div className={clsx(styles.answer, committed && styles.judged)}>
          {!committed && (
            <AnswerForm view={view} state={state} onChange={setState} onCommit={onCommit} />
          )}
          <div role="status">{committed && <Findings {...committed} />}</div>
          {committed && <OutputTable view={view} {...committed} />}
          {committed && (
            <button
              type="button"
              ref={again}
              className={styles.again}
              onClick={onAgain}
              onKeyDown={(event) => event.repeat && event.preventDefault()}
            >
              Try again
            </button>
          )}
          <PlainAnswer view={view} />
        </div>
      </div>
      {committed && (
        <RunAt
          view={view}
          step={committed.verdict.step}
          right={committed.verdict.right}
          load={loadRun}
        />
      )}
    </section>
  );
}
