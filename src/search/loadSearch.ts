import { CourseSearch } from './CourseSearch';
import type { SearchSection } from './SearchSection';

const searches = new Map<string, Promise<CourseSearch>>();

/**
 * Loads the places of the course and makes them ready to be searched, once for a page.
 * @param file address of the JSON file that `src/plugins/search` writes
 * @throws when it does not arrive; the next call tries again
 */
export function loadSearch(file: string): Promise<CourseSearch> {
  const search = searches.get(file) ?? load(file);
  searches.set(file, search);
  search.catch(() => searches.delete(file));
  return search;
}

async function load(file: string): Promise<CourseSearch> {
  const answer = await fetch(file);
  if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
  return CourseSearch.create((await answer.json()) as SearchSection[]);
}
