import { useEffect, useState } from 'react';
import type { PlayerCommand } from './keyCommand';
import { useStable } from './useStable';

/** Where the reader is in a run, and how to get elsewhere. */
export interface Player {
  readonly step: number;
  readonly playing: boolean;
  readonly count: number;
  /** `goTo` and `run` stay the same functions from step to step. */
  goTo(step: number): void;
  run(command: PlayerCommand): void;
}

export interface PlayerOptions {
  /** How many steps there are. */
  readonly count: number;
  /** How long a step stays while the run plays. Less than a frame of the screen: one frame. */
  readonly stayMs: (step: number) => number;
  /** Where to begin; the first step if missing. */
  readonly start?: number;
  /** The steps to stop at, in their order; missing: every one. The first and the last step are always among them. */
  readonly stops?: readonly number[] | undefined;
}

const FRAME_MS = 20;

/** Where the reader is in a run of `count` steps; while it plays, each step stays for as long as `stayMs` says. */
export function usePlayer({ count, stayMs, start = 0, stops }: PlayerOptions): Player {
  const last = Math.max(0, count - 1);
  const within = (wanted: number) => Math.min(Math.max(wanted, 0), last);
  const [step, setStep] = useState(() => within(start));
  const [playing, setPlaying] = useState(false);
  const moving = playing && step < last;
  const after = stops ? (stops.find((stop) => stop > step) ?? last) : within(step + 1);
  const before = stops ? (stops.findLast((stop) => stop < step) ?? 0) : within(step - 1);

  useEffect(() => {
    if (!moving) return;
    const goOn = () => setStep(after);
    const stay = stayMs(step);
    if (stay < FRAME_MS) {
      const frame = requestAnimationFrame(goOn);
      return () => cancelAnimationFrame(frame);
    }
    const timer = setTimeout(goOn, stay);
    return () => clearTimeout(timer);
  }, [moving, step, after, stayMs]);

  const goTo = (wanted: number) => {
    setPlaying(false);
    setStep(within(wanted));
  };
  const toggle = () => {
    // At the end, playing means playing again.
    if (step === last) setStep(0);
    setPlaying(!moving);
  };
  const commands: Record<PlayerCommand, () => void> = {
    back: () => goTo(before),
    forward: () => goTo(after),
    first: () => goTo(0),
    last: () => goTo(last),
    toggle,
  };
  return {
    step,
    playing: moving,
    count,
    goTo: useStable(goTo),
    run: useStable((command) => commands[command]()),
  };
}
