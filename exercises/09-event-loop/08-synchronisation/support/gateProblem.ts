import { Kernel } from '#kit';
import { EventLoop, type Task } from '#loop/cancellation';
import type { Coroutine } from '#loop/future';
import { everySchedule } from './everySchedule';

/** What a lock and a semaphore have in common. */
export interface Gate {
  acquire(): Coroutine<true>;
  release(): void;
}

const nameOf = (index: number) => 'ABCDEFGHI'.charAt(index);
const all = (names: Iterable<string>) => [...names].join(' and ');

/**
 * Plays every schedule of up to three moves, the shortest first, and says what goes wrong in the first that fails. As many
 * tasks as the gate has `places` are inside, and two stand in line. What a schedule may do: make a pass, let one of those
 * inside go, let a newcomer come, and cancel the two in line or the newcomer.
 */
export function gateProblem(
  makeGate: (loop: EventLoop) => Gate,
  places: number,
  { withCancel }: { readonly withCancel: boolean },
): string | undefined {
  const cancels = [0, 1, 2].map((n) => `cancel ${nameOf(places + n)}`);
  const moves = ['release', 'newcomer', 'pass', ...(withCancel ? cancels : [])];
  for (const schedule of everySchedule(moves)) {
    const problem = play(makeGate, places, schedule);
    if (problem) {
      const inside = all(Array.from({ length: places }, (_, n) => nameOf(n)));
      const line = all([nameOf(places), nameOf(places + 1)]);
      const then = schedule.join(', ') || 'nothing more';
      return `the shortest schedule that fails: ${inside} inside, ${line} in line; then: ${then}; at last everybody goes. ${problem}`;
    }
  }
  return undefined;
}

function play(makeGate: (loop: EventLoop) => Gate, places: number, schedule: readonly string[]) {
  const problems: string[] = [];
  const loop = new EventLoop(new Kernel({ patience: 1000 }));
  loop.setExceptionHandler((error) => problems.push(`A callback threw ${error}`));
  const gate = makeGate(loop);
  const tasks = new Map<string, Task<void>>();
  const inside = new Set<string>();
  const cancelled = new Set<string>();
  let latest = '';

  function* visit(name: string): Coroutine<void> {
    yield* gate.acquire();
    inside.add(name);
    if (inside.size > places) problems.push(`${all(inside)} are inside at one time`);
    if (name > latest) latest = name;
  }
  const come = () => {
    const name = nameOf(tasks.size);
    tasks.set(name, loop.createTask(visit(name)));
  };
  const release = () => {
    const [first] = inside;
    if (first === undefined) return;
    inside.delete(first);
    gate.release();
  };
  const cancel = (name: string) => {
    const task = tasks.get(name);
    if (!task?.cancel()) return;
    cancelled.add(name);
    task.addDoneCallback(() => {
      if (!task.cancelled()) problems.push(`${name} was cancelled, and let in all the same`);
    });
  };
  const waiting = () => [...tasks.keys()].filter((name) => !tasks.get(name)?.done());
  /** One pass. Two who are let in by the same pass may go in in any order; whoever still waits after it was overtaken. */
  const pass = () => {
    if (loop.isIdle()) return;
    loop.runOnce();
    const overtaken = waiting().find((name) => name < latest && !cancelled.has(name));
    if (overtaken)
      problems.push(`${latest} was let in, and ${overtaken}, who came before it, still waits`);
  };
  /** Makes passes until nothing moves any more, and looks who waits then. */
  const comeToRest = () => {
    for (let passes = 0; passes < 20 && !loop.isIdle(); passes += 1) pass();
    if (!loop.isIdle()) problems.push('Nobody comes or goes any more, and the loop does not sleep');
    if (waiting().length > 0 && inside.size < places)
      problems.push(
        `There is room for ${places}, ${all(inside) || 'nobody'} inside, and ${all(waiting())} in line for ever`,
      );
  };

  try {
    for (let n = 0; n < places + 2; n += 1) come();
    comeToRest();
    for (const move of schedule) {
      if (move === 'release') release();
      else if (move === 'newcomer') come();
      else if (move === 'pass') pass();
      else cancel(move.slice(-1));
    }
    comeToRest();
    while (inside.size > 0 && problems.length === 0) {
      release();
      comeToRest();
    }
  } catch (error) {
    problems.push(`release threw ${error}`);
  }
  return problems[0];
}
