import { type ComponentType, useEffect, useRef } from 'react';
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

  // Who follows a link in the page finds themselves at the Stage. The first link brings them to the page itself.
  const arrived = useRef(0);
  useEffect(() => {
    if (count > 1 && count !== arrived.current) place.current?.focus();
    arrived.current = count;
  }, [count]);

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
