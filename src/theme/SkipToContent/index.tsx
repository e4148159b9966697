import { useLocation } from '@docusaurus/router';
import { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import { exerciseAnchor } from '@site/src/components/Workbench/exerciseAnchor';
import { useChapters } from '@site/src/mdx/useChapters';
import { useExercises } from '@site/src/mdx/useExercises';
import SkipToContent from '@theme-original/SkipToContent';
import styles from './SkipToContent.module.css';

/** The first things that Tab reaches on a page: the way to its content and, where it has one, to its exercise. */
export default function SkipToContentAndExercise() {
  const { pathname } = useLocation();
  const { withBaseUrl } = useBaseUrlUtils();
  const exercises = useExercises();
  const isHere = ({ path }: { readonly path: string }) => withBaseUrl(path) === pathname;
  const page = useChapters()
    .flatMap(({ pages }) => pages)
    .find(isHere);
  const first = exercises.find((one) => isHere(one) || one.id === page?.exercises[0]);
  return (
    <>
      <SkipToContent />
      {first && (
        <a className={styles.link} href={`#${exerciseAnchor(first.id)}`}>
          Skip to exercise: {first.title}
        </a>
      )}
    </>
  );
}
