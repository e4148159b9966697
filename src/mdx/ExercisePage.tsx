import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type { ExerciseContent, ExerciseView } from '@site/src/components/ExerciseView';
import type { ExerciseSource } from '@site/src/plugins/exercises';
import { exerciseAfter } from '@site/src/progress/nextStep';
import EditMetaRow from '@theme/EditMetaRow';
import Layout from '@theme/Layout';
import styles from './ExercisePage.module.css';
import { PageWorkbench } from './PageWorkbench';
import { useCourse } from './useCourse';

/** What the exercises plugin writes for the page: `generatedModules.page`. */
interface PageExercise {
  readonly view: ExerciseView;
  readonly load: () => Promise<{ default: ExerciseContent }>;
  readonly chapter: { readonly title: string; readonly path: string };
  readonly description: string;
  readonly source: ExerciseSource;
}

/** A page of its own for each exercise, with the full-height workbench. */
export default function ExercisePage({ exercise }: { readonly exercise: PageExercise }) {
  const { view, load, chapter, source } = exercise;
  const { chapters, exercises } = useCourse();
  const after = exerciseAfter(view.id, chapters, exercises);
  const href = useBaseUrl(after?.path ?? '');
  return (
    <Layout title={`Exercise: ${view.title}`} description={exercise.description} noFooter>
      <main>
        <PageWorkbench view={view} load={load} next={after && { title: after.title, href }} />
        <p className={styles.chapter}>
          From the chapter <Link to={chapter.path}>{chapter.title}</Link>
          {after && (
            <>
              {' · Next exercise: '}
              <Link to={after.path}>{after.title}</Link>
            </>
          )}
        </p>
        <EditMetaRow className={styles.source ?? ''} lastUpdatedBy={undefined} {...source} />
      </main>
    </Layout>
  );
}
