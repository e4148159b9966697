import { useState } from 'react';
import { FrontStage } from './FrontStage';
import { LiveStage } from './LiveStage';
import { PresetChoice } from './PresetChoice';
import type { StageProps } from './StageProps';

/** Shows an event loop at work on a program: CPython's, the reference, or the reader's own; forward and back. */
export function Stage(props: StageProps) {
  const { presets = [], layout } = props;
  const [chosen, setChosen] = useState(props.preset);
  if (layout === 'front') return <FrontStage {...props} />;
  // A link is for the preset that it was made at.
  const opened = chosen === props.preset ? props.opened : undefined;
  return (
    <LiveStage
      key={chosen.id}
      {...props}
      preset={chosen}
      opened={opened}
      choice={
        presets.length > 0 && (
          <PresetChoice
            chosen={chosen}
            presets={presets}
            // It has been drawn anew, and the reader is still at it.
            takesFocus={chosen !== props.preset}
            onChoose={setChosen}
          />
        )
      }
    />
  );
}
