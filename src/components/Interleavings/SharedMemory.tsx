import type { Program } from '../../sim/interleavings/Program';
import type { RunView } from '../../sim/interleavings/viewAt';
import styles from './SharedMemory.module.css';

/** What the threads share: variables and locks, and what must hold at the end. */
export function SharedMemory({
  program,
  view,
}: {
  readonly program: Program;
  readonly view: RunView;
}) {
  return (
    <div className={styles.shared}>
      <p className={styles.title}>Shared memory</p>
      <dl className={styles.cells}>
        {view.variables.map(({ name, value }) => (
          <div key={name}>
            <dt>
              <code>{name}</code>
            </dt>
            <dd>
              <code>{value}</code>
            </dd>
          </div>
        ))}
        {view.locks.map(({ name, holder }) => (
          <div key={name} data-held={holder !== undefined}>
            <dt>
              <code>{name}</code>
            </dt>
            <dd>{holder === undefined ? 'free' : `${holder} has it`}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.claims}>
        At the end:{' '}
        {program.claims.map(({ text }) => (
          <code key={text}>assert {text}</code>
        ))}
      </p>
    </div>
  );
}
