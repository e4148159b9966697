import Link from '@docusaurus/Link';
import { usePluginData } from '@docusaurus/useGlobalData';
import { ExerciseList } from '@site/src/components/ExerciseList/ExerciseList';
import type { ChapterSummary } from '@site/src/plugins/chapters';
import type { ExerciseSummary } from '@site/src/plugins/exercises';
import { progress } from '@site/src/progress/progress';
import { useProgress } from '@site/src/progress/useProgress';
import Layout from '@theme/Layout';

/** `/exercises/`: all exercises, by chapter, with what the reader has solved. */
export default function ExerciseListPage() {
  const { chapters } = usePluginData('chapters') as { chapters: ChapterSummary[] };
  const { exercises } = usePluginData('exercises') as { exercises: ExerciseSummary[] };
  const { solved } = useProgress(progress);
  return (
    <Layout title="Exercises" description="All exercises of the course, by chapter.">
      <ExerciseList chapters={chapters} exercises={exercises} solved={solved} Link={Link} />
    </Layout>
  );
}
