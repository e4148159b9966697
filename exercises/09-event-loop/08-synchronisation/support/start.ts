import { Diary, Kernel } from '#kit';
import { EventLoop } from '#loop/cancellation';
import type { Coroutine } from '#loop/future';
import { sleep } from '#loop/task';
import type { Gate } from './gateProblem';

/** A loop, a diary, and tasks that write into it. */
export function start() {
  const loop = new EventLoop(new Kernel({ patience: 50 }));
  const diary = new Diary(loop);

  /** Goes in, stays for so many seconds, and goes out. */
  function* visit(gate: Gate, name: string, seconds: number): Coroutine<void> {
    yield* gate.acquire();
    diary.note(name, 'in');
    yield* sleep(loop, seconds);
    diary.note(name, 'out');
    gate.release();
  }
  /** A task for each letter. */
  const visits = (gate: Gate, names: string, seconds: number) =>
    [...names].map((name) => loop.createTask(visit(gate, name, seconds)));

  /** Takes one item of a queue. */
  function* take(queue: { get(): Coroutine<number> }, name: string): Coroutine<void> {
    diary.note(name, 'gets', yield* queue.get());
  }
  return { loop, diary, visits, take };
}
