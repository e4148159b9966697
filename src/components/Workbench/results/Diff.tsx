import type { TestError } from '../../../runner/types';
import shared from '../Workbench.module.css';
import { diffRows } from './diffRows';
import styles from './Results.module.css';

const signs = { expected: '−', received: '+', both: ' ' } as const;

/** Expected against received. A sign and, for one line each, a word tell the sides apart; colour only helps. */
export function Diff({ error }: { readonly error: TestError }) {
  const rows = diffRows(error);
  if (rows.length === 0) return null;
  const short = rows.length <= 2 && rows.every((row) => row.side !== 'both');
  return (
    <div className={styles.diff}>
      {!short && (
        <p className={styles.legend} aria-hidden="true">
          <span data-side="expected">− expected</span> <span data-side="received">+ received</span>
        </p>
      )}
      <pre>
        {rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of a text that is never edited
          <span key={index} data-side={row.side}>
            <span aria-hidden="true">{signs[row.side]} </span>
            {row.side !== 'both' && (
              <span className={short ? styles.side : shared.unseen}>{row.side} </span>
            )}
            {row.text}
            {'\n'}
          </span>
        ))}
      </pre>
    </div>
  );
}
