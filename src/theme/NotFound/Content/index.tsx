import { MissingCoursePage } from '@site/src/mdx/MissingCoursePage';

/** In the place of the theme's words about a missing page: they ask the reader to write to somebody. */
export default function NotFoundContent() {
  return <MissingCoursePage />;
}
