import type { Proof } from '../../sim/interleavings/prove';
import { Figures } from '../Simulator/Figures';
import styles from './Interleavings.module.css';
import { OutcomeTable } from './OutcomeTable';
import { proofSentence } from './proofSentence';

interface Props {
  readonly proof: Proof | undefined;
  readonly onWalk: () => void;
  readonly onReplay: (schedule: string) => void;
}

/** Walks all schedules of the program, and shows what they come to. */
export function ProofPanel({ proof, onWalk, onReplay }: Props) {
  return (
    <div className={styles.proof}>
      <div className={styles.buttons}>
        <button type="button" className={styles.walk} onClick={onWalk}>
          Walk all schedules
        </button>
      </div>
      <p role="status" className={styles.verdict} data-wrong={proof && proof.wrong > 0}>
        {proof
          ? proofSentence(proof)
          : 'Runs the program in every order in which its threads can take their steps.'}
      </p>
      {proof && (
        <>
          <Figures
            figures={[
              { label: 'schedules', value: count(proof.schedules) },
              {
                label: 'end wrong',
                value: count(proof.wrong),
                role: proof.wrong > 0 ? 'blocked' : 'ready',
              },
              {
                label: 'runs made',
                value: count(proof.runs),
                note: 'the rest is known from these',
              },
            ]}
          />
          <OutcomeTable proof={proof} onReplay={onReplay} />
        </>
      )}
    </div>
  );
}

const count = (number: number) => number.toLocaleString('en');
