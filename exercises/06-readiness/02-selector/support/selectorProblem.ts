import { everyList, type Kernel } from '#kit';
import { inWords, type Selecting, Waiting } from './Waiting';

const moves = {
  'register A for reading': [0, 1],
  'register A for both': [0, 3],
  'register B for both': [1, 3],
  'modify A to writing': [0, 2],
  'modify B to reading': [1, 1],
  'unregister A': [0, 0],
  'close A': [0, 0],
  'select with 0': [0, 0],
  'select with 5': [0, 5],
} as const;
type Move = keyof typeof moves;
const NAMES = ['A', 'B'] as const;

/** What the text of the exercise says of two sockets: A is ready from the start, B from 10 ms on, each for both events. */
class Expected {
  readonly events = new Map<number, number>();
  isOpen = true;
  now = 0;

  register(who: number, events: number): string {
    if (this.events.has(who)) return 'threw KeyError';
    this.events.set(who, events);
    return 'done';
  }
  modify(who: number, events: number): string {
    if (!this.events.has(who)) return 'threw KeyError';
    this.events.set(who, events);
    return 'done';
  }
  unregister(who: number): string {
    return this.events.delete(who) ? 'done' : 'threw KeyError';
  }
  select(timeoutMs: number): string {
    if (!this.isOpen) this.events.delete(0);
    const from = (who: number) => (who === 0 ? 0 : 10);
    const next = Math.min(...[...this.events.keys()].map(from));
    this.now = Math.max(this.now, Math.min(next, this.now + timeoutMs));
    const ready = [...this.events].filter(([who]) => from(who) <= this.now);
    const pairs = ready.map(
      ([who, events]) => `${NAMES[who]} ${['', 'read', 'write', 'both'][events]}`,
    );
    return `${pairs.sort().join(', ') || 'nothing'} at ${this.now} ms`;
  }
}

/** Plays every list of up to three moves, the shortest first, and then `select` with 20; says what goes wrong in the first that fails. */
export function selectorProblem(makeSelector: (kernel: Kernel) => Selecting): string | undefined {
  for (const length of [0, 1, 2, 3]) {
    for (const list of everyList(Object.keys(moves) as Move[], length)) {
      const problem = play(new Waiting(makeSelector), list);
      if (problem) return problem;
    }
  }
  return undefined;
}

function play(waiting: Waiting, list: readonly Move[]): string | undefined {
  const { kernel, selector } = waiting;
  const fds = [
    kernel.open((peer) => peer.readsNothing().sends(0, 'A')),
    waiting.socket((peer) => peer.sends(10, 'B').reads(10, 4)),
  ] as const;
  const expected = new Expected();
  const done = (call: () => unknown) =>
    inWords(() => {
      call();
      return 'done';
    });

  for (const [index, move] of [...list, 'select with 20' as const].entries()) {
    const [who, value] = move === 'select with 20' ? ([0, 20] as const) : moves[move];
    const [fd, name] = [fds[who], NAMES[who]];
    let wanted = 'done';
    let got = 'done';
    if (move.startsWith('select')) {
      [wanted, got] = [expected.select(value), waiting.selected(value)];
    } else if (move.startsWith('register')) {
      wanted = expected.register(who, value);
      got = done(() => selector.register(fd, value, name));
    } else if (move.startsWith('modify')) {
      wanted = expected.modify(who, value);
      got = done(() => selector.modify(fd, value, name));
    } else if (move.startsWith('unregister')) {
      wanted = expected.unregister(who);
      got = done(() => selector.unregister(fd));
    } else if (expected.isOpen) {
      expected.isOpen = false;
      kernel.close(fd);
    }
    if (got === wanted) continue;
    const steps = [...list, 'select with 20'].slice(0, index + 1).join(', ');
    return `A is ready at once, B at 10 ms, each for both. The shortest list that fails: ${steps}. The last should have said "${wanted}". It said "${got}"`;
  }
  return undefined;
}
