import { ThemeClassNames } from '@docusaurus/theme-common';
import type { Props } from '@theme/LastUpdated';

/**
 * When a page was changed last. The theme asks the browser's tables of languages for its day, which takes longer than all else
 * that a chapter does while it starts; ours is written as every browser writes it by itself.
 */
export default function LastUpdated({ lastUpdatedAt }: Props) {
  if (!lastUpdatedAt) return null;
  const moment = new Date(lastUpdatedAt);
  // ECMAScript's `toUTCString`: “Fri, 27 Nov 2026 01:40:07 GMT”.
  const [, day, month, year] = moment.toUTCString().split(' ');
  return (
    <span className={ThemeClassNames.common.lastUpdated}>
      Last updated on{' '}
      <b>
        <time dateTime={moment.toISOString()} itemProp="dateModified">
          {`${Number(day)} ${month} ${year}`}
        </time>
      </b>
    </span>
  );
}
