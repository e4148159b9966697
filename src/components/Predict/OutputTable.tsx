import clsx from 'clsx';
import type { Prediction } from '../../predict/Prediction';
import { printedLines } from '../../predict/printedLines';
import { isLoopTrace } from '../../predict/RecordedRun';
import type { Verdict } from '../../predict/Verdict';
import { seconds } from '../../trace/seconds';
import styles from './Output.module.css';
import type { PredictView } from './PredictView';

interface Props {
  readonly view: PredictView;
  readonly prediction: Prediction;
  readonly verdict: Verdict;
}

/** What the program has printed and when, and beside it what the reader had, if that was something else. */
export function OutputTable({ view: { run }, prediction, verdict: { right, line } }: Props) {
  const printed = printedLines(run);
  const said = prediction.kind === 'lines' && !right ? prediction.lines : [];
  const rows = Array.from({ length: Math.max(printed.length, said.length) }, (_, index) => index);
  const timed = isLoopTrace(run);
  return (
    <table className={styles.output}>
      <caption>{timed ? 'What it prints, and when' : 'What it prints'}</caption>
      <thead>
        <tr>
          {timed && <th scope="col">at</th>}
          <th scope="col">printed</th>
          {said.length > 0 && <th scope="col">yours</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map((index) => (
          <tr key={index} className={clsx(index === line && styles.parting)}>
            {timed && <td className={styles.time}>{timeOf(printed[index]?.at)}</td>}
            <td>
              <code>{printed[index]?.text ?? ''}</code>
            </td>
            {said.length > 0 && (
              <td>
                <code>{said[index] ?? ''}</code>
                {index === line && <span className={styles.here}>they part here</span>}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function timeOf(at: number | undefined): string {
  return at === undefined ? '' : `${seconds(at)} s`;
}
