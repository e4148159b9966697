import { type ReactNode, useEffect, useRef } from 'react';
import { CopyLink } from '../CopyLink/CopyLink';
import { Announcement } from '../Simulator/Announcement';
import { useSettings } from '../Simulator/useSettings';
import styles from './Chooser.module.css';
import { ChooserPlace } from './ChooserPlace';
import { chooserPresets, chooserSpecs } from './chooserSpecs';
import { Step } from './Step';
import { sayPlace } from './sayPlace';
import { Trail } from './Trail';
import { endsFrom } from './walk';
import { waysOut } from './waysOut';

interface Props {
  /** The ends, each an `<End of="…">` with its program. */
  readonly children: ReactNode;
}

const ANCHOR = 'choose';

/**
 * Questions, one at a time, that lead to a way out. The list of all ends below is the whole table: it is there without
 * JavaScript, and each answer takes away what it rules out.
 */
export function Chooser({ children }: Props) {
  const { settings, set, address, message } = useSettings(
    ANCHOR,
    chooserSpecs,
    chooserPresets,
    'from the start',
  );
  const place = settings.at;
  const section = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    if (window.location.hash.startsWith(`#${ANCHOR}?`)) section.current?.scrollIntoView();
  }, []);

  const goTo = (next: string) => {
    set('at', next);
    // The button that was pressed is gone; what comes in its place is read from its heading on.
    requestAnimationFrame(() => heading.current?.focus());
  };

  const left = endsFrom(waysOut, place).length;
  return (
    <section ref={section} id={ANCHOR} className={styles.chooser} aria-label="Which way out?">
      <header className={styles.header}>
        <p className={styles.title}>Which way out?</p>
        <CopyLink address={address} />
      </header>
      {message && (
        <p role="alert" className={styles.message}>
          {message}
        </p>
      )}
      <Trail place={place} onGoTo={goTo} />
      <Step place={place} heading={heading} onGoTo={goTo} />
      <p className={styles.count}>
        {left === 1
          ? 'One way is left:'
          : `${left} of ${endsFrom(waysOut, waysOut.first).length} ways are left:`}
      </p>
      <ChooserPlace value={place}>{children}</ChooserPlace>
      <Announcement text={sayPlace(place)} />
    </section>
  );
}
