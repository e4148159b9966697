import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import { useLocation } from '@docusaurus/router';
import { PageMetadata } from '@docusaurus/theme-common';
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
    <>
      <PageMetadata
        title="Page not found"
        description="There is no page with this address. Here are the pages that are named like it."
      />
      <Head>
        <meta name="robots" content="noindex" />
      </Head>
      <MissingPage
        {...toKnownPages(chapters, exercises, done.page)}
        address={known ? address : undefined}
        Link={Link}
      />
    </>
  );
}
