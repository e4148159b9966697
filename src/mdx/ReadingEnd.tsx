import { afterFirstSign } from '@site/src/components/Island/afterFirstSign';
import { PageEnd } from '@site/src/components/PageEnd/PageEnd';
import { useCallback, useEffect } from 'react';
import { loadReader, useOfReader } from './useOfReader';

interface Props {
  readonly path: string;
  /** The page's reading time. */
  readonly minutes: number;
}

/** The end of a page, which remembers that somebody was there and that they have read it. */
export function ReadingEnd({ path, minutes }: Props) {
  const record = useCallback(
    (kind: 'opened' | 'read') => {
      loadReader().then(
        (reader) => reader.recordPage(path, kind),
        () => undefined,
      );
    },
    [path],
  );
  // Nothing is written before somebody has shown up: the storage is slow, and the page is being drawn.
  useEffect(() => afterFirstSign(() => record('opened')), [record]);
  const read = useOfReader((reader) => reader.hasRead(path), false);
  return <PageEnd minutes={minutes} read={read} onRead={() => record('read')} />;
}
