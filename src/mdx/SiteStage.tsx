import useBaseUrl from '@docusaurus/useBaseUrl';
import { writeStageLink } from '@site/src/components/Stage/link/writeStageLink';
import { Stage } from '@site/src/components/Stage/Stage';
import type { StageLink, StageProps } from '@site/src/components/Stage/StageProps';
import { progress } from '@site/src/progress/progress';
import { useStageEngines } from './useStageEngines';

const draft = (id: string) => progress.draft(id);

/** Where the reader is, which need not be where the site was built for; on the server, nothing. */
const origin = () => (typeof window === 'undefined' ? '' : window.location.origin);

interface Props extends Omit<StageProps, 'engines' | 'draft' | 'address'> {
  /** What a link to this Stage says, where its program is none of the page's. */
  readonly linkOf?: (link: StageLink) => StageLink;
}

/** The Stage with what the site gives it: who runs programs, what keeps the reader's, where the whole of it is. */
export function SiteStage({ linkOf = (link) => link, ...props }: Props) {
  const engines = useStageEngines();
  const page = useBaseUrl('/stage/');
  return (
    <Stage
      {...props}
      engines={engines}
      draft={draft}
      address={(link) => `${origin()}${page}#${writeStageLink(linkOf(link))}`}
    />
  );
}
