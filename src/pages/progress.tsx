import Link from '@docusaurus/Link';
import { ProgressPage } from '@site/src/components/ProgressPage/ProgressPage';
import { useCourse } from '@site/src/mdx/useCourse';
import { archive } from '@site/src/progress/archive';
import Layout from '@theme/Layout';

/** `/progress/`: what the course remembers of its reader. */
export default function Progress() {
  return (
    <Layout
      title="Your progress"
      description="What you have read, solved and predicted; save it to a file with your code, load it, erase it."
    >
      <ProgressPage {...useCourse()} archive={archive} Link={Link} />
    </Layout>
  );
}
