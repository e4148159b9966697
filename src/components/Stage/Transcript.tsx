import { memo, useMemo, useState } from 'react';
import type { Playback } from '../../trace/LoopState';
import { InlineCode } from '../InlineCode/InlineCode';
import styles from './Transcript.module.css';

interface Props {
  readonly playback: Playback;
  readonly step: number;
  readonly onGoTo: (step: number) => void;
}

/** So many steps stand in the list at once: ten thousand elements would make every step slow. */
const PAGE = 50;

/** Every step in words: a list that follows the step shown, and the whole text to read and to copy. */
export function Transcript({ playback, step, onGoTo }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <details className={styles.transcript} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>All {playback.length} steps in words</summary>
      {open && <Open playback={playback} step={step} onGoTo={onGoTo} />}
    </details>
  );
}

function Open({ playback, step, onGoTo }: Props) {
  const lines = useMemo(() => playback.transcript(), [playback]);
  const [copied, setCopied] = useState('');
  const first = Math.floor(step / PAGE) * PAGE;
  const text = useMemo(() => lines.map(plain).join('\n'), [lines]);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setCopied('Copied.'),
      () => setCopied('The browser did not allow it: select the text below and copy it.'),
    );
  return (
    <>
      <div className={styles.bar}>
        <button type="button" onClick={copy}>
          Copy all steps
        </button>
        <span role="status">{copied}</span>
        {lines.length > PAGE && (
          <span className={styles.range}>
            steps {first + 1} to {Math.min(first + PAGE, lines.length)}; the list follows the step
          </span>
        )}
      </div>
      <ol className={styles.list} start={first + 1}>
        {lines.slice(first, first + PAGE).map((line, index) => (
          <Line
            // biome-ignore lint/suspicious/noArrayIndexKey: a step has no identity but its number
            key={first + index}
            step={first + index}
            text={line}
            current={first + index === step}
            onGoTo={onGoTo}
          />
        ))}
      </ol>
      <details className={styles.whole}>
        <summary>The whole as plain text</summary>
        <textarea readOnly rows={12} value={text} aria-label="All steps as plain text" />
      </details>
    </>
  );
}

interface LineProps {
  readonly step: number;
  readonly text: string;
  readonly current: boolean;
  readonly onGoTo: (step: number) => void;
}

const Line = memo(({ step, text, current, onGoTo }: LineProps) => (
  <li aria-current={current ? 'step' : undefined}>
    <button type="button" onClick={() => onGoTo(step)}>
      <InlineCode text={text} />
    </button>
  </li>
));
Line.displayName = 'Line';

const plain = (line: string, index: number) => `${index + 1}. ${line.replaceAll('`', '')}`;
