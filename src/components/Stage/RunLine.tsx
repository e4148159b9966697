import { InlineCode } from '../InlineCode/InlineCode';
import styles from './Cards.module.css';
import type { SideState } from './session/StageState';

const MEGABYTE = 1_000_000;

/** What an engine is doing, or how its run ended, in a sentence that is read out. While bytes come, with a bar. */
export function RunLine({ side, name }: { readonly side: SideState; readonly name: string }) {
  const { progress, running, end } = side;
  return (
    <div className={styles.line}>
      <p role="status">
        <InlineCode text={sentence(side, name)} />
      </p>
      {running && progress && isBytes(progress.total) && (
        <progress max={progress.total} value={progress.loaded} aria-label={progress.what} />
      )}
      {running && !end && progress && isBytes(progress.total) && (
        <span className={styles.bytes}>
          {(progress.loaded / MEGABYTE).toFixed(1)} of {(progress.total / MEGABYTE).toFixed(1)} MB
        </span>
      )}
    </div>
  );
}

/** Some engines have no bytes to tell of, and only say that they are on their way. */
const isBytes = (total: number) => total > 1000;

function sentence({ running, progress, trace, recorded, end }: SideState, name: string): string {
  if (running) {
    if (!progress) return `Running on ${name}…`;
    return isBytes(progress.total)
      ? `${progress.what}: once, then it is there.`
      : `${progress.what}…`;
  }
  if (!trace) return end ? '' : 'Nothing has run yet.';
  if (recorded) return `A recorded run of ${trace.title}.`;
  return `Ran on ${trace.title}: ${trace.events.length} steps.`;
}
