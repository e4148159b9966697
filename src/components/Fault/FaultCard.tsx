import { useEffect, useId, useRef, useState } from 'react';
import type { Fault } from './Fault';
import styles from './Fault.module.css';
import { sayError, writeReport } from './writeReport';

interface Props {
  /** What has stopped, as in “This quiz has stopped”. */
  readonly name: string;
  readonly fault: Fault;
  /** What the reader still has of it, in a sentence. */
  readonly left?: string | undefined;
  /** It has stopped before, and the reader has tried again. */
  readonly again: boolean;
  readonly onRetry: () => void;
}

/** What broke, what still works, and a report that the reader may copy. Nothing is sent anywhere. */
export function FaultCard({ name, fault, left, again, onRetry }: Props) {
  const [copied, setCopied] = useState('');
  const retry = useRef<HTMLButtonElement>(null);
  const report = useRef<HTMLDetailsElement>(null);
  const id = useId();
  const [text] = useState(() => {
    const { innerWidth: width, innerHeight: height } = window;
    const place = { page: window.location.href, browser: navigator.userAgent, width, height };
    return writeReport(name, fault, place);
  });

  // The button that was pressed has gone with the card before this one.
  useEffect(() => {
    if (again) retry.current?.focus();
  }, [again]);

  const copy = () => {
    navigator.clipboard.writeText(text).then(
      () => setCopied('Copied'),
      () => {
        if (report.current) report.current.open = true;
        setCopied('This browser lets no page copy. Select the report below.');
      },
    );
  };

  return (
    <section className={styles.card} aria-labelledby={id}>
      <div role="alert">
        <p className={styles.title} id={id}>
          This {name} has stopped{again && ' again'}
        </p>
        <p className={styles.error}>
          <code>{sayError(fault.error).slice(0, 300)}</code>
        </p>
        <p>
          That is a mistake of the course, not yours. The rest of the page works. {left}
          {again && ' If it stops each time, reload the page.'}
        </p>
      </div>
      <div className={styles.acts}>
        <button type="button" ref={retry} onClick={onRetry}>
          Try again
        </button>
        <button type="button" onClick={copy}>
          Copy a report
        </button>
        <span role="status">{copied}</span>
      </div>
      <details ref={report}>
        <summary>What the report says</summary>
        <p>It is sent nowhere, unless you send it. Your code is not in it.</p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it may scroll, so the keyboard must reach it */}
        <pre tabIndex={0}>{text}</pre>
      </details>
    </section>
  );
}
