import { type FormEvent, useId } from 'react';
import { LineOrder } from './LineOrder';
import { OptionChoice } from './OptionChoice';
import styles from './Predict.module.css';
import type { PredictView } from './PredictView';
import { chooseOption, moveLine, type PredictState, whyNotYet } from './predictState';

interface Props {
  readonly view: PredictView;
  readonly state: PredictState;
  readonly onChange: (state: PredictState) => void;
  readonly onCommit: () => void;
}

/** Where the reader orders or chooses, and commits. */
export function AnswerForm({ view: { id, ask }, state, onChange, onCommit }: Props) {
  const reasonId = useId();
  const reason = whyNotYet(state, ask);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (reason === undefined) onCommit();
  };
  return (
    <form onSubmit={onSubmit}>
      {ask.kind === 'order' ? (
        <LineOrder lines={state.order} onMove={(from, to) => onChange(moveLine(state, from, to))} />
      ) : (
        <OptionChoice
          name={id}
          ask={ask}
          chosen={state.chosen}
          onChoose={(option) => onChange(chooseOption(state, option))}
        />
      )}
      {/* Not `disabled`: who comes to the button by keyboard is told why it does nothing yet. */}
      <div className={styles.committing}>
        <button
          type="submit"
          className={styles.commit}
          aria-disabled={reason !== undefined}
          aria-describedby={reasonId}
        >
          Commit
        </button>
        <p id={reasonId} className={styles.reason}>
          {reason ?? 'Then it is run.'}
        </p>
      </div>
    </form>
  );
}
