import { useLocation } from '@docusaurus/router';
import useBaseUrl from '@docusaurus/useBaseUrl';
import { usePluginData } from '@docusaurus/useGlobalData';
import { exerciseAnchor } from '@site/src/components/Workbench/exerciseAnchor';
import type { PageHead } from '@site/src/plugins/chapters';
import SkipToContent from '@theme-original/SkipToContent';
import styles from './SkipToContent.module.css';

/** The first things that Tab reaches on a page: the way to its content and, where it has one, to its exercise. */
export default function SkipToContentAndExercise() {
  const { pathname } = useLocation();
  const route = `/${pathname.slice(useBaseUrl('/').length)}`;
  const { heads } = usePluginData('chapters') as { heads: readonly PageHead[] };
  const head = heads.find(({ path }) => path === route);
  const first = head ? head.exercise : /^\/exercises\/([^/]+)\/$/.exec(route)?.[1];
  return (
    <>
      <SkipToContent />
      {first && (
        <a className={styles.link} href={`#${exerciseAnchor(first)}`}>
          {head && head.exercises > 1 ? 'Skip to the first exercise' : 'Skip to the exercise'}
        </a>
      )}
    </>
  );
}
