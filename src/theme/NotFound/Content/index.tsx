import { MissingCoursePage } from '@instruments';
import { Island } from '@site/src/components/Island/Island';

/**
 * In the place of the theme's words about a missing page: they ask the reader to write to somebody. Every chapter's script has
 * this, since any address may turn out to have no page: so what it shows is loaded when it does.
 */
export default function NotFoundContent() {
  return <Island name="list of pages" eager component={MissingCoursePage} props={{ now: {} }} />;
}
