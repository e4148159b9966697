import { memo } from 'react';
import type { LoopHold } from '../../../trace/LoopState';
import { seconds } from '../../../trace/seconds';
import styles from './LagStrip.module.css';

interface Props {
  readonly holds: readonly LoopHold[];
  readonly onGoTo: (step: number) => void;
}

/** The longest stretch without a yield, and who held the loop; the others as bars beside it, as long as they took. */
export const LagStrip = memo(({ holds, onGoTo }: Props) => {
  const [first, ...others] = holds;
  if (!first) return <p className={styles.strip}>Lag: no stretch without a yield takes time.</p>;
  const lasted = ({ from, to }: LoopHold) => to - from;
  // Of equals the first, whatever the last digits of a difference say.
  const longest = others.reduce(
    (most, one) => (lasted(one) > lasted(most) + 1e-9 ? one : most),
    first,
  );
  const { by, from, to, call, line, step } = longest;
  return (
    <div className={styles.strip}>
      <p>
        Lag: the longest stretch without a yield takes <b>{seconds(lasted(longest))} s</b>. From{' '}
        {seconds(from)} to {seconds(to)} s, {by} holds the loop
        {call && (
          <>
            {' '}
            with <code>{call}</code>
          </>
        )}
        {line !== undefined && ` in line ${line}`}.{' '}
        <button type="button" onClick={() => onGoTo(step)}>
          Go there
        </button>
      </p>
      {holds.length > 1 && (
        <p className={styles.others}>
          {holds.length} such stretches:{' '}
          {holds.slice(0, MOST).map((hold) => (
            <i
              key={hold.step}
              title={`${hold.by}: ${seconds(lasted(hold))} s`}
              style={{ width: `${Math.max(3, (lasted(hold) / lasted(longest)) * WIDEST)}px` }}
            />
          ))}
          {holds.length > MOST && ' …'}
        </p>
      )}
    </div>
  );
});
LagStrip.displayName = 'LagStrip';

/** Pixels of the longest bar, and how many bars are drawn. */
const WIDEST = 72;
const MOST = 24;
