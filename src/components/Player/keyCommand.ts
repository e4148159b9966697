/** What a key asks of a player. */
export type PlayerCommand = 'back' | 'forward' | 'first' | 'last' | 'toggle';

const COMMANDS: Readonly<Record<string, PlayerCommand>> = {
  ArrowLeft: 'back',
  ArrowRight: 'forward',
  Home: 'first',
  End: 'last',
  ' ': 'toggle',
};

interface Key {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** The element that has the focus, as far as it decides what a key means. */
export interface Focused {
  readonly tagName: string;
  readonly isContentEditable?: boolean;
}

/**
 * The command of a key, given the element that has the focus. A slider, a select and a text have keys of their own, and
 * the space bar presses a button or opens what is folded.
 */
export function keyCommand(key: Key, focused: Focused): PlayerCommand | undefined {
  if (!isShortcut(key, focused)) return undefined;
  const command = COMMANDS[key.key];
  return command === 'toggle' && /^(BUTTON|SUMMARY)$/.test(focused.tagName) ? undefined : command;
}

/** Whether the key is free to mean something to the instrument around the focused element. */
export function isShortcut(
  { altKey, ctrlKey, metaKey }: Key,
  { tagName, isContentEditable = false }: Focused,
): boolean {
  if (altKey || ctrlKey || metaKey || isContentEditable) return false;
  return !/^(INPUT|SELECT|TEXTAREA)$/.test(tagName);
}
