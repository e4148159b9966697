import type { RunState } from '../session/RunState';
import styles from './Results.module.css';

type Printed = Pick<RunState, 'console' | 'consoleDropped'>;

const NOTHING: Printed = { console: [], consoleDropped: 0 };

/** What the learner's code has printed, folded until it is asked for. */
export function ConsolePane({ run = NOTHING }: { readonly run?: Printed }) {
  const count = run.console.length + run.consoleDropped;
  return (
    <details className={styles.console}>
      <summary>
        Console <span className={styles.count}>{count === 0 ? 'empty' : lines(count)}</span>
      </summary>
      {count === 0 ? (
        <p className={styles.empty}>What your code prints with console.log stands here.</p>
      ) : (
        <pre>
          {run.consoleDropped > 0 && `… ${lines(run.consoleDropped)} before these\n`}
          {run.console.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines are only ever appended
            <span key={index} data-level={line.level}>
              {line.level === 'warn' || line.level === 'error' ? `${line.level}: ` : ''}
              {line.text}
              {'\n'}
            </span>
          ))}
        </pre>
      )}
    </details>
  );
}

function lines(count: number): string {
  return count === 1 ? '1 line' : `${count} lines`;
}
