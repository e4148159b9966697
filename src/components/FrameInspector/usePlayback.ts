import { useEffect, useState } from 'react';
import type { KeyCommand } from './keyCommand';

export interface Playback {
  readonly step: number;
  readonly playing: boolean;
  goTo(step: number): void;
  run(command: KeyCommand): void;
}

/** Where the reader is in a run of `count` steps; while it plays, each step stays for as long as `stayMs` says. */
export function usePlayback(count: number, stayMs: (step: number) => number): Playback {
  const [step, setStep] = useState(0);
  const [playing, setPlaying] = useState(false);
  const last = count - 1;
  const moving = playing && step < last;

  useEffect(() => {
    if (!moving) return;
    const timer = setTimeout(() => setStep(step + 1), stayMs(step));
    return () => clearTimeout(timer);
  }, [moving, step, stayMs]);

  const goTo = (wanted: number) => {
    setPlaying(false);
    setStep(Math.min(Math.max(wanted, 0), last));
  };
  const toggle = () => {
    // At the end, playing means playing again.
    if (step === last) setStep(0);
    setPlaying(!moving);
  };
  const commands: Record<KeyCommand, () => void> = {
    back: () => goTo(step - 1),
    forward: () => goTo(step + 1),
    first: () => goTo(0),
    last: () => goTo(last),
    toggle,
  };
  return { step, playing: moving, goTo, run: (command) => commands[command]() };
}
