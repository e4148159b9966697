import Link from '@docusaurus/Link';
import { ExerciseList } from '@site/src/components/ExerciseList/ExerciseList';
import Layout from '@theme/Layout';
import { useCourse } from './useCourse';

/** `/exercises/`: all exercises, by chapter, with what the reader has tried and solved. */
export default function ExerciseListPage() {
  const { chapters, exercises, done } = useCourse();
  return (
    <Layout
      title="Exercises"
      description="All exercises of the course, by chapter: each is solved in the page, with tests that say what is still missing."
    >
      <ExerciseList chapters={chapters} exercises={exercises} done={done.exercise} Link={Link} />
    </Layout>
  );
}
