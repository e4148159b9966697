import { useCallback, useEffect, useRef, useState } from 'react';
import type { CourseSearch } from '../../search/CourseSearch';

/** The search when it is there; until then whether it is on its way or did not arrive, and how to try again. */
export function useSearch(load: () => Promise<CourseSearch>): {
  readonly search: CourseSearch | undefined;
  readonly failed: boolean;
  readonly retry: () => void;
} {
  const [search, setSearch] = useState<CourseSearch>();
  const [failed, setFailed] = useState(false);
  const source = useRef(load);
  const retry = useCallback(() => {
    setFailed(false);
    source.current().then(setSearch, () => setFailed(true));
  }, []);
  useEffect(retry, [retry]);
  return { search, failed, retry };
}
