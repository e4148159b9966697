import { inlineCodeHtml } from '../InlineCode/inlineCodeHtml';
import { usePrinting } from '../Player/usePrinting';
import styles from './FrameInspector.module.css';

/** Every step in words: to read at once, to copy, and for those who do not see the picture. */
export function StepList({ sentences }: { readonly sentences: readonly string[] }) {
  const details = usePrinting();
  // One piece of HTML, since a page has hundreds of these sentences and React need not know each of them.
  const html = sentences.map((sentence) => `<li>${inlineCodeHtml(sentence)}</li>`).join('');
  return (
    <details className={styles.transcript} ref={details}>
      <summary>All {sentences.length} steps in words</summary>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: inlineCodeHtml escapes the text */}
      <ol dangerouslySetInnerHTML={{ __html: html }} />
    </details>
  );
}
