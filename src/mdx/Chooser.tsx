import useBrokenLinks from '@docusaurus/useBrokenLinks';
import { Chooser as Questions } from '@site/src/components/Chooser/Chooser';
import { placesOf } from '@site/src/components/Chooser/walk';
import { waysOut } from '@site/src/components/Chooser/waysOut';
import { Guarded } from '@site/src/components/Fault/Guarded';
import type { ReactNode } from 'react';

export { End } from '@site/src/components/Chooser/End';

/**
 * `<Chooser>` with its `<End of="…">`s. One page has it and imports it, so that no other page carries its questions. It is on no
 * island: its programs are figures of the page, and the page wakes them.
 */
export function Chooser({ children }: { readonly children: ReactNode }) {
  const links = useBrokenLinks();
  links.collectAnchor('choose');
  for (const place of placesOf(waysOut)) links.collectAnchor(`choose?at=${place}`);
  return (
    <Guarded name="list of questions" left="Below are all its ways out." instead={children}>
      <Questions>{children}</Questions>
    </Guarded>
  );
}
