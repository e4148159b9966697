import Link from '@docusaurus/Link';
import { useLocation } from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import { MissingPage } from '@site/src/components/MissingPage/MissingPage';
import { toKnownPages } from '@site/src/components/MissingPage/toKnownPages';
import { useCourse } from './useCourse';

/** The page of an address where there is none, with what the site knows: its pages, and the last that was read. */
export function MissingCoursePage() {
  const { chapters, exercises, done, known } = useCourse();
  const { pathname } = useLocation();
  const root = useBaseUrl('/');
  const address = pathname.startsWith(root) ? pathname.slice(root.length) : pathname;
  return (
    <MissingPage
      {...toKnownPages(chapters, exercises, done.page)}
      address={known ? address : undefined}
      Link={Link}
    />
  );
}
