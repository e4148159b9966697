import clsx from 'clsx';
import { Fragment } from 'react';
import type { PredictQuestion } from '../../predict/PredictQuestion';
import { seconds } from '../../trace/seconds';
import styles from './Options.module.css';

interface Props {
  /** Names the radio group: unique on the page. */
  readonly name: string;
  readonly ask: Exclude<PredictQuestion, { kind: 'order' }>;
  readonly chosen: number | undefined;
  readonly onChoose: (option: number) => void;
}

/** One answer of several: what is printed, or when. */
export function OptionChoice({ name, ask, chosen, onChoose }: Props) {
  const texts =
    ask.kind === 'output'
      ? ask.options.map(({ lines }) => lines)
      : ask.options.map(({ at }) => [`${seconds(at)} s`]);
  return (
    <fieldset className={styles.options}>
      <legend>{ask.kind === 'output' ? 'It prints' : 'It is printed at'}</legend>
      {texts.map((lines, index) => (
        <label
          key={lines.join('\n')}
          className={clsx(styles.option, chosen === index && styles.chosen)}
        >
          <input
            type="radio"
            name={name}
            checked={chosen === index}
            onChange={() => onChoose(index)}
          />
          <code>
            {lines.map((line, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a program may print a line twice, and none of them moves
              <Fragment key={place}>
                {place > 0 && <span className={styles.unseen}>, </span>}
                <span className={styles.line}>{line}</span>
              </Fragment>
            ))}
          </code>
        </label>
      ))}
    </fieldset>
  );
}
