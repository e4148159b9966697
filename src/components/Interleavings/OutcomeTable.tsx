import type { Proof } from '../../sim/interleavings/prove';
import { InlineCode } from '../InlineCode/InlineCode';
import styles from './OutcomeTable.module.css';

interface Props {
  readonly proof: Proof;
  readonly onReplay: (schedule: string) => void;
}

/** The ways in which schedules end, each with the schedule that leads there with the fewest switches. */
export function OutcomeTable({ proof, onReplay }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls by keyboard too
    <div role="group" className={styles.scroller} aria-label="Outcomes" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">How it ends</th>
            <th scope="col">Schedules</th>
            <th scope="col">One with the fewest switches</th>
          </tr>
        </thead>
        <tbody>
          {proof.outcomes.map(({ right, words, wrong, schedules, schedule }) => (
            <tr key={`${words} ${wrong}`} data-right={right}>
              <th scope="row">
                <span className={styles.mark}>{right ? '✓ right' : '✕ wrong'}</span> {words}
                {wrong && (
                  <span className={styles.wrong}>
                    <InlineCode text={wrong} />
                  </span>
                )}
              </th>
              <td>{schedules.toLocaleString('en')}</td>
              <td>
                <code>{shortened(schedule)}</code>
                <button type="button" onClick={() => onReplay(schedule)}>
                  Replay<span className={styles.unseen}> the schedule to: {words}</span>
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A schedule without end is as long as the explorer's patience. */
function shortened(schedule: string): string {
  const steps = schedule.split(' ');
  return steps.length > 40 ? `${steps.slice(0, 24).join(' ')} …` : schedule;
}
