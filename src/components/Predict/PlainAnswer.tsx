import { judge } from '../../predict/judge';
import { predictionOf } from '../../predict/predictionOf';
import { printedLines } from '../../predict/printedLines';
import { isLoopTrace } from '../../predict/RecordedRun';
import { seconds } from '../../trace/seconds';
import { InlineCode } from '../InlineCode/InlineCode';
import styles from './Predict.module.css';
import type { PredictView } from './PredictView';

/** The answer for a page without JavaScript, folded until the reader wants it. */
export function PlainAnswer({ view }: { readonly view: PredictView }) {
  return (
    <noscript>
      <details className={styles.plain}>
        <summary>The answer</summary>
        <Answer view={view} />
      </details>
    </noscript>
  );
}

function Answer({ view }: { readonly view: PredictView }) {
  const timed = isLoopTrace(view.run);
  return (
    <>
      <ol>
        {printedLines(view.run).map(({ text, at, step }) => (
          <li key={step}>
            <code>{text}</code>
            {timed && ` at ${seconds(at)} s`}
          </li>
        ))}
      </ol>
      <p>
        <InlineCode text={tellOfRight(view)} />
      </p>
    </>
  );
}

function tellOfRight({ ask, run }: PredictView): string {
  if (ask.kind === 'order') return ask.tell;
  const right = ask.options.find((_, index) => {
    const prediction = predictionOf(ask, index);
    return prediction && judge(prediction, run).right;
  });
  return right?.tell ?? '';
}
