import { Context as InBrowser } from '@docusaurus/core/lib/client/browserContext';
import type { Props } from '@theme/Tabs';
import Tabs from '@theme-original/Tabs';

/**
 * The theme's tabs build all that is in them a second time once the page has hydrated, for a fault that has been mended
 * since (facebook/docusaurus#5653): the tab that was chosen before comes from a store that hydrates as the server drew it. To
 * tabs that are told from the start that they are in a browser, nothing changes when they are, and the programs in them stay.
 */
export default function LastingTabs(props: Props) {
  return (
    <InBrowser.Provider value={true}>
      <Tabs {...props} />
    </InBrowser.Provider>
  );
}
