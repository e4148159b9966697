import clsx from 'clsx';
import { memo } from 'react';
import styles from './Chip.module.css';

export type ChipLook = 'running' | 'loop' | 'ready' | 'suspended' | 'timer' | 'kernel' | 'blocked';

interface Props {
  readonly look: ChipLook;
  /** Who it is, wherever it is drawn: it flies from panel to panel. */
  readonly flies?: string | undefined;
  /** What is said in words beside its name. */
  readonly note?: string | undefined;
  readonly gone?: boolean;
  /** The task whose next step it goes to. */
  readonly task?: number | undefined;
  /** Stays the same function from step to step. */
  readonly onJump?: ((task: number) => void) | undefined;
  readonly jumpLabel?: string | undefined;
  readonly children: string;
}

/** One thing in a part of the machine, on one line. */
export const Chip = memo(
  ({ look, flies, note, gone = false, task, onJump, jumpLabel, children }: Props) => {
    const text = (
      <>
        <code>{children}</code>
        {note && <span className={styles.note}>{note}</span>}
      </>
    );
    return (
      <li className={clsx(styles.chip, styles[look], gone && styles.gone)} data-flies={flies}>
        {onJump && task !== undefined ? (
          <button type="button" onClick={() => onJump(task)} title={jumpLabel}>
            {text}
          </button>
        ) : (
          text
        )}
      </li>
    );
  },
);
Chip.displayName = 'Chip';
