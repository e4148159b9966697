import type { ProgressArchive } from '../../progress/ProgressArchive';
import type { ProgressSnapshot } from '../../progress/ProgressStore';
import { download } from './download';
import styles from './ProgressPage.module.css';

interface Props {
  readonly archive: ProgressArchive;
  /** Changes when something was moved aside. */
  readonly done: ProgressSnapshot;
}

/** What stood in the storage and could not be read, as it is. */
export function MovedAside({ archive }: Props) {
  const keys = archive.movedAside();
  if (keys.length === 0) return null;
  const raw = archive.raw();
  return (
    <section aria-labelledby="aside">
      <h2 id="aside">What could not be read</h2>
      <p>
        Something in this browser’s storage was not what the course writes. It was moved aside, and
        nothing of it is lost: here it is as it was. What else is remembered works as before.
      </p>
      <p>
        <button
          type="button"
          onClick={() => download('yieldpoint-raw.json', JSON.stringify(raw, null, 1))}
        >
          Save the raw data to a file
        </button>
      </p>
      {keys.map((key) => (
        <details key={key} className={styles.text}>
          <summary>{key}</summary>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it may scroll, so the keyboard must reach it */}
          <pre tabIndex={0}>{raw[key]}</pre>
        </details>
      ))}
    </section>
  );
}
