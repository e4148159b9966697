import { SearchButton } from '@site/src/components/SearchButton/SearchButton';

/** The theme leaves the place for a search empty. */
export default function SearchBar() {
  return (
    <SearchButton
      load={() =>
        import('@site/src/mdx/CourseSearchDialog').then((module) => module.CourseSearchDialog)
      }
    />
  );
}
