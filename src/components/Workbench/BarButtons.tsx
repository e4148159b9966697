import styles from './Desk.module.css';
import { useHydrated } from './useHydrated';
import { useLasting } from './useLasting';

/** A run that takes longer than this can be stopped. */
const STOP_AFTER_MS = 300;

interface Props {
  readonly running: boolean;
  /** Open hints and how many there are; unknown until the content is loaded. */
  readonly hints?: { readonly shown: number; readonly total: number };
  readonly comparing?: boolean;
  readonly onRun: () => void;
  readonly onStop?: () => void;
  readonly onHint: () => void;
  readonly onCompare: () => void;
}

/** What can be done with the text. The same buttons in the same places before and after the editor is there. */
export function BarButtons({
  running,
  hints,
  comparing = false,
  onRun,
  onStop,
  onHint,
  onCompare,
}: Props) {
  const hydrated = useHydrated();
  const shortcut = hydrated && /Mac|iPhone|iPad/.test(navigator.platform) ? '⌘ ⏎' : 'Ctrl ⏎';
  const lasting = useLasting(running, STOP_AFTER_MS);
  // Not `disabled`: that would throw the focus of whoever has pressed it for the last hint.
  const noMore = hints !== undefined && hints.shown === hints.total;
  return (
    <>
      <button
        type="button"
        className={styles.primary}
        onClick={onRun}
        aria-keyshortcuts="Control+Enter Meta+Enter"
      >
        Run{' '}
        <span className={styles.shortcut} aria-hidden="true">
          {shortcut}
        </span>
      </button>
      <button
        type="button"
        className={styles.hint}
        onClick={noMore ? undefined : onHint}
        aria-disabled={noMore}
      >
        {hintLabel(hints)}
      </button>
      <button type="button" onClick={onCompare} aria-pressed={comparing}>
        Compare
      </button>
      {/* Last, so that nothing moves; late, because most runs are over before that, and a button that flashes helps nobody. */}
      {lasting && onStop && (
        <button type="button" className={styles.stop} onClick={onStop}>
          Stop
        </button>
      )}
    </>
  );
}

function hintLabel(hints: Props['hints']): string {
  if (!hints) return 'Hint';
  if (hints.shown === hints.total) return 'No more hints';
  return `Hint ${hints.shown + 1} of ${hints.total}`;
}
