import type { ConsoleLevel } from '../types';
import { formatMessage } from './formatMessage';

type Add = (level: ConsoleLevel, text: () => string) => void;
type Args = unknown[];

/** Replaces the global `console` by one that hands over its text. An ordinary object: tests may spy on it. */
export function captureConsole(add: Add): void {
  const counts = new Map<string, number>();
  const starts = new Map<string, number>();
  let indent = '';

  const say =
    (level: ConsoleLevel) =>
    (...args: Args): void =>
      add(level, () => (indent ? formatMessage(args).replace(/^/gm, indent) : formatMessage(args)));
  const log = say('log');
  const elapsed = (label: string) =>
    `${label}: ${Math.round(performance.now() - (starts.get(label) ?? 0))} ms`;
  const open = (...args: Args) => {
    if (args.length > 0) log(...args);
    indent += '  ';
  };

  const console = {
    log,
    info: say('info'),
    warn: say('warn'),
    error: say('error'),
    debug: say('debug'),
    trace: say('debug'),
    dir: (value: unknown) => log(value),
    dirxml: (...args: Args) => log(...args),
    table: (value: unknown) => log(value),
    assert: (condition: unknown, ...args: Args) => {
      if (!condition) say('error')('Assertion failed:', ...args);
    },
    count: (label = 'default') => {
      counts.set(label, (counts.get(label) ?? 0) + 1);
      log(`${label}: ${counts.get(label)}`);
    },
    countReset: (label = 'default') => void counts.delete(label),
    group: open,
    groupCollapsed: open,
    groupEnd: () => {
      indent = indent.slice(2);
    },
    time: (label = 'default') => void starts.set(label, performance.now()),
    timeLog: (label = 'default', ...args: Args) => log(elapsed(label), ...args),
    timeEnd: (label = 'default') => log(elapsed(label)),
    clear: () => undefined,
  };
  // A spy is called after what it spies on, and failure messages say so.
  for (const [name, method] of Object.entries(console))
    Object.defineProperty(method, 'name', { value: name });
  Object.defineProperty(self, 'console', { value: console, writable: true, configurable: true });
}
