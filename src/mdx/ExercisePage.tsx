import Link from '@docusaurus/Link';
import type { ExerciseContent, ExerciseView } from '@site/src/components/ExerciseView';
import Layout from '@theme/Layout';
import styles from './ExercisePage.module.css';
import { ExerciseWorkbench } from './ExerciseWorkbench';

interface Props {
  readonly view: ExerciseView;
  readonly content: { readonly load: () => Promise<{ default: ExerciseContent }> };
  readonly chapter: { readonly title: string; readonly path: string };
}

/** A page of its own for each exercise, with the full-height workbench. */
export default function ExercisePage({ view, content, chapter }: Props) {
  return (
    <Layout
      title={view.title}
      description={`An exercise of the chapter “${chapter.title}”.`}
      noFooter
    >
      <main>
        <ExerciseWorkbench view={view} load={content.load} layout="page" />
        <p className={styles.chapter}>
          From the chapter <Link to={chapter.path}>{chapter.title}</Link>
        </p>
      </main>
    </Layout>
  );
}
