import clsx from 'clsx';
import { memo } from 'react';
import styles from './Controls.module.css';
import type { PlayerCommand } from './keyCommand';
import type { Player } from './usePlayer';

interface Props {
  readonly player: Player;
  /** Shows a button that goes to the last step. */
  readonly toLast?: boolean;
}

const SHAPES = {
  first: 'M3.5 3.5v9M12.5 3.5L8 8l4.5 4.5',
  back: 'M10 3.5L5.5 8l4.5 4.5',
  play: 'M5 3v10l8-5z',
  pause: 'M5 3v10M11 3v10',
  forward: 'M6 3.5L10.5 8L6 12.5',
  last: 'M12.5 3.5v9M3.5 3.5L8 8l-4.5 4.5',
} as const;

/** Step back and forward, play, start again, and a slider over all steps. */
export function Controls({ player: { step, playing, count, goTo, run }, toLast = false }: Props) {
  const last = count - 1;
  return (
    <div className={styles.controls}>
      <div className={styles.buttons}>
        <IconButton shape="first" label="First step" off={step === 0} run={run} />
        <IconButton shape="back" label="Step back" off={step === 0} run={run}>
          Back
        </IconButton>
        <button type="button" className={styles.play} onClick={() => run('toggle')}>
          <Icon shape={playing ? 'pause' : 'play'} />
          <span className={styles.word}>{playing ? 'Pause' : 'Play'}</span>
        </button>
        <IconButton shape="forward" label="Step forward" off={step === last} run={run}>
          Step
        </IconButton>
        {toLast && <IconButton shape="last" label="Last step" off={step === last} run={run} />}
      </div>
      <input
        className={styles.slider}
        type="range"
        min={0}
        max={last}
        value={step}
        aria-label="Step"
        aria-valuetext={`step ${step + 1} of ${count}`}
        onChange={(event) => goTo(Number(event.currentTarget.value))}
      />
      <span className={styles.count}>
        step {step + 1} of {count}
      </span>
    </div>
  );
}

interface IconButtonProps {
  /** What it looks like, and what it does. */
  readonly shape: Exclude<PlayerCommand, 'toggle'>;
  readonly label: string;
  /** There is nowhere to go. Not `disabled`, so that the button keeps the focus. */
  readonly off: boolean;
  /** Stays the same function from step to step. */
  readonly run: Player['run'];
  readonly children?: string;
}

const IconButton = memo(({ shape, label, off, run, children }: IconButtonProps) => (
  <button
    type="button"
    aria-label={label}
    title={label}
    aria-disabled={off}
    onClick={() => run(shape)}
  >
    {shape !== 'forward' && <Icon shape={shape} />}
    {children && <span className={styles.word}>{children}</span>}
    {shape === 'forward' && <Icon shape={shape} />}
  </button>
));
IconButton.displayName = 'IconButton';

function Icon({ shape }: { readonly shape: keyof typeof SHAPES }) {
  return (
    <svg
      className={clsx(styles.icon, shape === 'play' && styles.solid)}
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      <path d={SHAPES[shape]} />
    </svg>
  );
}
