import { type ComponentType, useEffect, useRef, useState } from 'react';
import type { StageProps } from '../StageProps';
import styles from './LinkedStage.module.css';
import { useLinkedPreset } from './useLinkedPreset';

type Wanted = Pick<StageProps, 'preset' | 'presets' | 'layout' | 'opened'>;

interface Props {
  /** What stands behind the `#` of the address, and it. */
  readonly fragment: string;
  /** Another value for each time that the reader goes there. */
  readonly visit: unknown;
  /** What is shown without a link. */
  readonly preset: StageProps['preset'];
  readonly presets: NonNullable<StageProps['presets']>;
  readonly Stage: ComponentType<Wanted>;
}

/** The whole Stage, at what the address leads to. */
export function LinkedStage({ fragment, visit, preset, presets, Stage }: Props) {
  const linked = useLinkedPreset(fragment, visit, preset, presets);
  const { opened, count, message } = linked;
  const place = useRef<HTMLDivElement>(null);

  // Who follows a link in the page finds themselves at the Stage; a link from elsewhere leads to the page itself.
  const [came] = useState(visit);
  useEffect(() => {
    if (count > 0 && visit !== came) place.current?.focus();
  }, [count, visit, came]);

  return (
    <div className={styles.place} ref={place} tabIndex={-1}>
      {/* There from the beginning, so that what comes into it is read aloud. */}
      <div role="alert">{message && <p className={styles.message}>{message}</p>}</div>
      <Stage
        key={count}
        preset={linked.preset}
        presets={presets}
        layout="page"
        {...(opened && { opened })}
      />
    </div>
  );
}
