import clsx from 'clsx';
import type { ReactNode } from 'react';
import styles from './Chip.module.css';

export type ChipLook = 'running' | 'loop' | 'ready' | 'suspended' | 'timer' | 'kernel' | 'blocked';

interface Props {
  readonly look: ChipLook;
  /** Who it is, wherever it is drawn: it flies from panel to panel. */
  readonly flies?: string | undefined;
  /** What is said in words beside its name. */
  readonly note?: string | undefined;
  readonly gone?: boolean;
  /** Goes to the next step of its task. */
  readonly onJump?: (() => void) | undefined;
  readonly jumpLabel?: string | undefined;
  readonly children: ReactNode;
}

/** One thing in a part of the machine, on one line. */
export function Chip({ look, flies, note, gone = false, onJump, jumpLabel, children }: Props) {
  const text = (
    <>
      <code>{children}</code>
      {note && <span className={styles.note}>{note}</span>}
    </>
  );
  return (
    <li className={clsx(styles.chip, styles[look], gone && styles.gone)} data-flies={flies}>
      {onJump ? (
        <button type="button" onClick={onJump} title={jumpLabel}>
          {text}
        </button>
      ) : (
        text
      )}
    </li>
  );
}
