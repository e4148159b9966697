/** What a key asks of the inspector. */
export type KeyCommand = 'back' | 'forward' | 'first' | 'last' | 'toggle';

const COMMANDS: Readonly<Record<string, KeyCommand>> = {
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

/**
 * The command of a key, given the tag that has the focus. A slider and a select have arrow keys of their own, and the
 * space bar presses a button or opens what is folded.
 */
export function keyCommand(key: Key, focused: string): KeyCommand | undefined {
  if (key.altKey || key.ctrlKey || key.metaKey) return undefined;
  if (focused === 'INPUT' || focused === 'SELECT') return undefined;
  const command = COMMANDS[key.key];
  return command === 'toggle' && /^(BUTTON|SUMMARY)$/.test(focused) ? undefined : command;
}
