import type { Strategy } from '../../sim/machine/Strategy';
import type { CoreState, CoreStretch, TaskState, TaskStretch } from '../../sim/machine/Stretch';
import type { CodeKind } from '../../sim/machine/Workload';

/** How a stretch is drawn; the style sheet has a class of each name. */
export type Look = CodeKind | Exclude<TaskState, 'running'> | 'starting' | 'switching' | 'idle';

export function lookOf({ state, code }: TaskStretch | CoreStretch): Look {
  return state === 'running' ? (code ?? 'py') : state;
}

/** The legend, in this order. */
export const legend: readonly { readonly look: Look; readonly words: string }[] = [
  { look: 'py', words: 'runs Python' },
  { look: 'c', words: 'runs C without the GIL' },
  { look: 'held', words: 'runs C that keeps the GIL' },
  { look: 'ready', words: 'ready, waits for its turn' },
  { look: 'gil', words: 'waits for the GIL' },
  { look: 'waiting', words: 'waits for I/O' },
  { look: 'queued', words: 'not begun' },
  { look: 'handing', words: 'handed over' },
  { look: 'starting', words: 'a thread or process starts' },
  { look: 'switching', words: 'thread switch' },
];

export const strategyNames: Readonly<Record<Strategy, string>> = {
  sequential: 'One after another',
  threads: 'Threads with the GIL',
  free: 'Threads without the GIL',
  processes: 'Processes',
  asyncio: 'asyncio',
};

/** What a strategy does when it hands a task over. */
const handing: Readonly<Record<Strategy, (name: string) => string>> = {
  sequential: (name) => `takes up ${name}`,
  threads: (name) => `takes ${name} from the pool’s queue`,
  free: (name) => `takes ${name} from the pool’s queue`,
  processes: (name) => `pickles for ${name}`,
  asyncio: (name) => `does the loop’s own work for ${name}`,
};

const codeWords: Readonly<Record<CodeKind, string>> = {
  py: 'in Python',
  c: 'in C without the GIL',
  held: 'in C that keeps the GIL',
};

/** What a core does, as a sentence without its end: `runs job 2, in Python`. */
export function sayCore(
  { state, task, code }: CoreStretch,
  names: readonly string[],
  strategy: Strategy,
): string {
  const name = task === undefined ? undefined : names[task];
  const words: Readonly<Record<CoreState, string>> = {
    idle: 'is idle',
    running: `runs ${name}, ${codeWords[code ?? 'py']}`,
    handing: handing[strategy](name ?? 'a task'),
    starting: strategy === 'processes' ? 'starts a process' : 'starts a thread',
    switching: `switches to ${name === undefined ? 'another' : `${name}’s`} thread`,
  };
  return words[state];
}

/** What some tasks do, for `3 …`. */
export const taskWords: Readonly<Record<TaskState | 'done', string>> = {
  queued: 'not begun',
  ready: 'ready',
  running: 'on a core',
  waiting: 'waiting for I/O',
  gil: 'waiting for the GIL',
  handing: 'being handed over',
  done: 'done',
};
