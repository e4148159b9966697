import type { Playback } from '../../trace/LoopState';
import styles from './Transcript.module.css';

/** Without JavaScript nobody can step: then every step stands below, in words. Only the server writes it. */
export function UnscriptedTranscript({ playback }: { readonly playback: Playback }) {
  if (typeof window !== 'undefined') return <noscript />;
  const text = playback.transcript().map((line, index) => `${index + 1}. ${line}`);
  return (
    <noscript>
      <pre className={styles.unscripted}>{text.join('\n').replaceAll('`', '')}</pre>
    </noscript>
  );
}
