import { useLocation } from '@docusaurus/router';
import groups from '@generated/stage/default/presets.js';
import { LinkedStage } from '@site/src/components/Stage/link/LinkedStage';
import type { StagePreset } from '@site/src/components/Stage/StageProps';
import { SiteStage } from './SiteStage';

const presets = groups.flatMap((group) => group.presets);

/** The Stage of the page `/stage/`, where the reader may choose from all programs, and links lead. */
export function WholeStage({ preset }: { readonly preset: StagePreset }) {
  const location = useLocation();
  return (
    <LinkedStage
      fragment={location.hash}
      visit={location}
      preset={preset}
      presets={presets}
      Stage={SiteStage}
    />
  );
}
