import { type ReactNode, useContext } from 'react';
import { InlineCode } from '../InlineCode/InlineCode';
import styles from './Chooser.module.css';
import { ChooserPlace } from './ChooserPlace';
import { endsFrom, wayTo } from './walk';
import { type EndId, waysOut } from './waysOut';

interface Props {
  readonly of: EndId;
  /** The program, with its output under it. */
  readonly children: ReactNode;
}

/** One end of the chooser: when to take it, why, what it costs, what it leaves, and a whole program. Open when it is reached. */
export function End({ of, children }: Props) {
  const place = useContext(ChooserPlace);
  const { way, why, price, leaves } = waysOut.ends[of];
  const answers = (wayTo(waysOut, of) ?? []).map(({ answer }) => answer.text);
  return (
    <details
      className={styles.end}
      data-reached={place === of}
      open={place === of}
      hidden={!endsFrom(waysOut, place).includes(of)}
    >
      <summary>
        <InlineCode className={styles.way} text={way} />
        <span className={styles.when}>{answers.join(' → ')}</span>
      </summary>
      <dl className={styles.facts}>
        <dt>Why</dt>
        <dd>
          <InlineCode text={why} />
        </dd>
        <dt>What it costs</dt>
        <dd>
          <InlineCode text={price} />
        </dd>
        <dt>What it leaves</dt>
        <dd>
          <InlineCode text={leaves} />
        </dd>
      </dl>
      {children}
    </details>
  );
}
