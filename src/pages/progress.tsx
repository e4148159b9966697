import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import { ProgressPage } from '@site/src/components/ProgressPage/ProgressPage';
import { ReaderMap } from '@site/src/mdx/ReaderMap';
import { useCourse } from '@site/src/mdx/useCourse';
import { archive } from '@site/src/progress/archive';
import Layout from '@theme/Layout';

/** `/progress/`: what the course remembers of its reader. */
export default function Progress() {
  const offline = { loadKeeper, sizeUrl: useBaseUrl('/offline.json') };
  return (
    <Layout
      title="Your progress"
      description="What you have read, solved and predicted; save it to a file with your code, load it, erase it."
    >
      <Head>
        <meta name="robots" content="noindex" />
      </Head>
      <ProgressPage
        {...useCourse()}
        map={<ReaderMap />}
        archive={archive}
        offline={offline}
        Link={Link}
      />
    </Layout>
  );
}

/** A course that is being written is not kept. */
const loadKeeper =
  process.env.NODE_ENV === 'production'
    ? () => import('@site/src/mdx/courseKeeper').then(({ courseKeeper }) => courseKeeper)
    : undefined;
