import type { KernelStep } from '../../trace/KernelRun';
import { inlineCodeHtml } from '../InlineCode/inlineCodeHtml';
import { usePrinting } from '../Player/usePrinting';
import styles from './KernelView.module.css';

/** Every call in words: to read at once, to copy, and for those who do not see the picture. */
export function CallTranscript({ steps }: { readonly steps: readonly KernelStep[] }) {
  const details = usePrinting();
  const html = steps
    .map(({ now, sentence }) => `<li>${now} ms: ${inlineCodeHtml(sentence)}</li>`)
    .join('');
  return (
    <details className={styles.transcript} ref={details}>
      <summary>All {steps.length} steps in words</summary>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: inlineCodeHtml escapes the text */}
      <ol dangerouslySetInnerHTML={{ __html: html }} />
    </details>
  );
}
