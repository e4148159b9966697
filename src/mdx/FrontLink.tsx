import Link from '@docusaurus/Link';
import { nextStep } from '@site/src/progress/nextStep';
import styles from './FrontLink.module.css';
import { useCourse } from './useCourse';

/** Where the reader goes on; at the first visit, and before the page knows its reader, the first page. Of one size, so that nothing moves. */
export function FrontLink() {
  const { chapters, exercises, done, known } = useCourse();
  const [first] = chapters;
  if (!first) return null;
  const next = known ? nextStep(chapters, exercises, done) : undefined;
  const begun = next?.begun ? next : undefined;
  return (
    <Link className={styles.door} to={begun?.path ?? first.path}>
      <span>{begun ? 'Continue where you were' : 'Start with chapter 1'}</span>
      <b>{begun?.title ?? first.title}</b>
    </Link>
  );
}
