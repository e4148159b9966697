import { Kernel } from '#kit';
import { EventLoop, type Task } from '#loop/cancellation';
import type { Coroutine } from '#loop/future';
import { everySchedule } from './everySchedule';

interface Queue {
  qsize(): number;
  put(item: number): Coroutine<void>;
  putNowait(item: number): void;
  get(): Coroutine<number>;
  getNowait(): number;
}

const moves = [
  'put',
  'get',
  'pass',
  'putNowait',
  'getNowait',
  'cancel the first',
  'cancel the second',
];

/**
 * Plays every schedule of up to three moves on a queue with room for one item, the shortest first, and says what goes wrong
 * in the first that fails. In the beginning two tasks wait in `get`, or the queue is full and two wait in `put`.
 */
export function queueProblem(makeQueue: (loop: EventLoop) => Queue): string | undefined {
  for (const schedule of everySchedule(moves)) {
    for (const begin of ['get', 'put'] as const) {
      const problem = play(makeQueue, begin, schedule);
      if (!problem) continue;
      const state = begin === 'get' ? 'two wait in get' : 'the queue is full, and two wait in put';
      const then = schedule.join(', ') || 'nothing more';
      return `the shortest schedule that fails, with room for one item: ${state}; then: ${then}. ${problem}`;
    }
  }
  return undefined;
}

function play(
  makeQueue: (loop: EventLoop) => Queue,
  begin: 'get' | 'put',
  schedule: readonly string[],
) {
  const problems: string[] = [];
  const loop = new EventLoop(new Kernel({ patience: 1000 }));
  loop.setExceptionHandler((error) => problems.push(`A callback threw ${error}`));
  const queue = makeQueue(loop);
  const getters: Task<void>[] = [];
  const putters: Task<void>[] = [];
  const placed: number[] = [];
  const taken: number[] = [];
  let items = 0;

  function* get(): Coroutine<void> {
    taken.push(yield* queue.get());
  }
  function* put(item: number): Coroutine<void> {
    yield* queue.put(item);
    placed.push(item);
  }
  function cancel(task: Task<void> | undefined): void {
    if (!task?.cancel()) return;
    task.addDoneCallback(() => {
      if (!task.cancelled()) problems.push('A task was cancelled, and went on all the same');
    });
  }
  function move(name: string): void {
    const first = begin === 'get' ? getters : putters;
    if (name === 'get') getters.push(loop.createTask(get()));
    else if (name === 'put') putters.push(loop.createTask(put(items++)));
    else if (name === 'pass' && !loop.isIdle()) loop.runOnce();
    else if (name === 'getNowait' && queue.qsize() > 0) taken.push(queue.getNowait());
    else if (name === 'putNowait' && queue.qsize() === 0) {
      queue.putNowait(items);
      placed.push(items++);
    } else if (name === 'cancel the first') cancel(first[0]);
    else if (name === 'cancel the second') cancel(first[1]);
    look();
  }
  /** No item is lost, doubled or out of order, and there are no more than have room. */
  function look(): void {
    const size = queue.qsize();
    if (size > 1) problems.push(`There are ${size} items in the queue`);
    const inOrder = taken.every((item, n) => item === placed[n]);
    if (!inOrder)
      problems.push(
        `The items were put in the order ${placed.join(', ')}, and taken in the order ${taken.join(', ')}`,
      );
    else if (placed.length !== taken.length + size)
      problems.push(
        `Items that were put: ${placed.length}, taken: ${taken.length}, still there by qsize: ${size}`,
      );
  }
  /** Makes passes until nothing moves any more, and looks who waits then. */
  function comeToRest(): void {
    for (let pass = 0; pass < 20 && !loop.isIdle(); pass += 1) move('pass');
    if (!loop.isIdle()) problems.push('Nobody comes or goes any more, and the loop does not sleep');
    if (waits(getters) && queue.qsize() > 0)
      problems.push('An item is there, and a task waits in get for ever');
    if (waits(putters) && queue.qsize() === 0)
      problems.push('There is room, and a task waits in put for ever');
  }

  try {
    if (begin === 'put') move('putNowait');
    for (const name of [begin, begin]) move(name);
    comeToRest();
    for (const name of schedule) move(name);
    comeToRest();
    while ((waits(getters) || waits(putters)) && problems.length === 0) {
      move(waits(getters) ? 'putNowait' : 'getNowait');
      comeToRest();
    }
  } catch (error) {
    problems.push(`putNowait or getNowait threw ${error}`);
  }
  for (const task of [...getters, ...putters]) {
    if (task.done() && !task.cancelled() && task.exception() !== undefined)
      problems.push(`get or put threw ${task.exception()}`);
  }
  return problems[0];
}

const waits = (tasks: readonly Task<void>[]) => tasks.some((task) => !task.done());
