import { useHistory, useLocation } from '@docusaurus/router';
import useBaseUrl, { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import places from '@generated/search/default/places.json';
import { triedWord } from '@site/src/components/ExerciseList/triedWord';
import { SearchDialog } from '@site/src/components/Search/SearchDialog';
import { arrive, depart } from '@site/src/components/Search/travel';
import type { SearchDialogProps } from '@site/src/components/SearchButton/SearchButton';
import { progress } from '@site/src/progress/progress';
import { useProgress } from '@site/src/progress/useProgress';
import { loadSearch } from '@site/src/search/loadSearch';
import { useEffect } from 'react';

/** The dialog of the search, with what the site knows: where the places are kept, how a page is opened, what is solved. */
export function CourseSearchDialog({ takeTyped }: SearchDialogProps) {
  const file = useBaseUrl(places.address);
  const { withBaseUrl } = useBaseUrlUtils();
  const { exercise } = useProgress(progress);
  const history = useHistory();
  const location = useLocation();
  // The page is drawn with the location. With another layout it is drawn when this one goes.
  useEffect(() => {
    if (location) arrive();
  }, [location]);
  useEffect(() => () => queueMicrotask(arrive), []);
  return (
    <SearchDialog
      takeTyped={takeTyped}
      load={() => loadSearch(file)}
      hrefOf={withBaseUrl}
      onFollow={(path) => {
        depart(path);
        history.push(withBaseUrl(path));
      }}
      markOf={(path) => triedWord(exercise[/^\/exercises\/(.+)\/$/.exec(path)?.[1] ?? ''])}
    />
  );
}
