import styles from './Cards.module.css';
import type { StageLoopPart } from './StageProps';

interface Props {
  readonly parts: readonly StageLoopPart[];
  /** Slugs of the parts that were the reader's own in the run that is shown. */
  readonly own: readonly string[] | undefined;
}

/** Which parts of the loop are the reader's, and for which the reference's stand in. */
export function PartsCard({ parts, own = [] }: Props) {
  if (parts.length === 0) return null;
  const mine = parts.filter(({ slug }) => own.includes(slug));
  const others = parts.filter(({ slug }) => !own.includes(slug));
  if (mine.length === 0)
    return (
      <div className={styles.card}>
        <p className={styles.title}>No part of the loop is yours yet</p>
        <p>
          Solve one of these exercises, and the Stage runs your code: <Links parts={others} />.
        </p>
      </div>
    );
  return (
    <p className={styles.line}>
      <span>
        Yours: <Links parts={mine} />.{' '}
        {others.length > 0 && (
          <>
            The reference’s stand in for <Links parts={others} />.
          </>
        )}
      </span>
    </p>
  );
}

function Links({ parts }: { readonly parts: readonly StageLoopPart[] }) {
  return parts.map(({ slug, title, path }, index) => (
    <span key={slug}>
      {index > 0 && (index === parts.length - 1 ? ' and ' : ', ')}
      <a href={path}>{title}</a>
    </span>
  ));
}
