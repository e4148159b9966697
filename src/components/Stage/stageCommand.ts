import { type Focused, isShortcut, keyCommand, type PlayerCommand } from '../Player/keyCommand';

/** What a key asks of the Stage: what it asks of any player, or one of its own. */
export type StageCommand = PlayerCommand | 'next-of-task' | 'pass-back' | 'pass-forward';

interface Key {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

const OWN: Readonly<Record<string, StageCommand>> = {
  n: 'next-of-task',
  '[': 'pass-back',
  ']': 'pass-forward',
};

/** In words, for the line that tells of the keys. */
export const KEYS: readonly (readonly [key: string, what: string])[] = [
  ['←', 'back'],
  ['→', 'step'],
  ['Space', 'play'],
  ['Home', 'first'],
  ['End', 'last'],
  ['[ ]', 'pass'],
  ['N', 'next step of the task'],
];

/** The command of a key, given the element that has the focus. */
export function stageCommand(key: Key, focused: Focused): StageCommand | undefined {
  if (!isShortcut(key, focused)) return undefined;
  return OWN[key.key.toLowerCase()] ?? keyCommand(key, focused);
}
