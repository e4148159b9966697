import { useEffect, useRef } from 'react';
import styles from './Live.module.css';
import { RenderedHtml } from './RenderedHtml';
import { useSession } from './session/useSession';
import type { WorkbenchSession } from './session/WorkbenchSession';

/** The hints that are open. They stay open. */
export function Hints({ session }: { readonly session: WorkbenchSession }) {
  const { hintsShown } = useSession(session);
  const newest = useRef<HTMLLIElement>(null);
  const before = useRef(hintsShown);

  // In the page layout the hints stand at the end of a pane that scrolls.
  useEffect(() => {
    if (hintsShown > before.current) newest.current?.scrollIntoView({ block: 'nearest' });
    before.current = hintsShown;
  }, [hintsShown]);

  const total = session.content.hints.length;
  return (
    <section
      className={styles.hints}
      aria-label={`Hints: ${session.view.title}`}
      aria-live="polite"
    >
      {hintsShown > 0 && (
        <ol>
          {session.content.hints.slice(0, hintsShown).map((hint, index) => (
            <li
              className={styles.hint}
              key={hint.title}
              ref={index === hintsShown - 1 ? newest : undefined}
            >
              <p className={styles.hintTitle}>
                Hint {index + 1} of {total}: {hint.title}
              </p>
              <RenderedHtml html={hint.html} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
