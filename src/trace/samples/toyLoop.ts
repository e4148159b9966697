import type { LoopEvent } from '../LoopEvent';
import type { LoopTrace } from '../LoopTrace';

/** What a task of a toy program does, one after the other. Times in seconds. */
export type Act =
  | readonly ['print', string]
  | readonly ['sleep', number]
  | readonly ['pause']
  | readonly ['block', number]
  /** A coroutine within the task. */
  | readonly ['call', readonly Act[]]
  | readonly ['spawn', readonly Act[]]
  /** Waits for the task that it has spawned last. */
  | readonly ['join']
  /** A timer with a callback that prints, and its cancellation. */
  | readonly ['later', number]
  | readonly ['forget']
  | readonly ['raise'];

interface ToyTask {
  readonly number: number;
  readonly name: string;
  readonly steps: Generator<LoopEvent, void, undefined>;
  /** Number of the future that stands for its end, once somebody waits for it. */
  future: number | undefined;
  readonly waiters: ToyTask[];
  isDone: boolean;
}

interface ToyHandle {
  readonly handle: number;
  readonly when: number;
  readonly run: () => void;
  cancelled: boolean;
}

/**
 * The smallest loop that makes whole traces: for tests, and to have a trace of any length. It knows tasks, timers and
 * blocking calls, and does what its script says. Not a loop to learn from; that one is in `exercises/loop`.
 */
export function runToy(main: readonly Act[]): LoopTrace {
  const events: LoopEvent[] = [];
  const ready: ToyHandle[] = [];
  const counts = { handle: 0, task: 0, future: 0 };
  let timers: ToyHandle[] = [];
  let now = 0;

  const emit = (event: LoopEvent) => events.push(event);

  function soon(callback: string, run: () => void, task: number): void {
    const handle = ++counts.handle;
    emit({ type: 'soon', handle, callback, task });
    ready.push({ handle, run, when: now, cancelled: false });
  }

  function later(callback: string, delay: number, run: () => void): ToyHandle {
    const timer = { handle: ++counts.handle, when: now + delay, run, cancelled: false };
    emit({ type: 'timer', handle: timer.handle, callback, when: timer.when });
    timers = [...timers, timer].sort((a, b) => a.when - b.when);
    return timer;
  }

  function spawn(acts: readonly Act[]): ToyTask {
    const number = ++counts.task;
    const name = `Task-${number}`;
    emit({ type: 'task', task: number, name, coroutine: 'acts', line: 1 });
    const task: ToyTask = {
      ...{ number, name, future: undefined, waiters: [], isDone: false },
      steps: coroutine(acts, () => task),
    };
    soon(`step of ${name}`, () => step(task), number);
    return task;
  }

  /** Yields the event that suspends its task. */
  function* coroutine(acts: readonly Act[], own: () => ToyTask): Generator<LoopEvent, void> {
    const task = own();
    let child: ToyTask | undefined;
    let timer: ToyHandle | undefined;
    emit({ type: 'call', function: 'acts', line: 1 });
    for (const act of acts) {
      emit({ type: 'line', line: 2 });
      switch (act[0]) {
        case 'print':
          emit({ type: 'print', text: act[1] });
          break;
        case 'sleep': {
          const future = ++counts.future;
          later(`end of sleep(${act[1]}) of ${task.name}`, act[1], () => resolve(future, [task]));
          yield { type: 'wait', task: task.number, future, kind: 'sleep', on: `sleep(${act[1]})` };
          break;
        }
        case 'pause':
          soon(`step of ${task.name}`, () => step(task), task.number);
          yield { type: 'pause', task: task.number };
          break;
        case 'block':
          now += act[1];
          emit({ type: 'block', until: now, call: `block(${act[1]})` });
          break;
        case 'call':
          try {
            yield* coroutine(act[1], own);
          } catch (error) {
            emit({ type: 'unwind', error: 'ToyError()' });
            throw error;
          }
          break;
        case 'spawn':
          child = spawn(act[1]);
          break;
        case 'join':
          if (!child || child.isDone) break;
          child.future ??= ++counts.future;
          child.waiters.push(task);
          yield {
            ...{ type: 'wait', task: task.number, future: child.future, kind: 'task' },
            on: `task ${child.name}`,
          };
          break;
        case 'later':
          timer = later('print_later()', act[1], () => emit({ type: 'print', text: 'later' }));
          break;
        case 'forget':
          if (!timer || timer.cancelled || !timers.includes(timer)) break;
          timer.cancelled = true;
          emit({ type: 'drop', handle: timer.handle });
          break;
        case 'raise':
          emit({ type: 'unwind', error: 'ToyError()' });
          throw new Error('raised by the script');
      }
    }
    emit({ type: 'return' });
  }

  function step(task: ToyTask): void {
    emit({ type: 'step', task: task.number });
    let outcome: 'returned' | 'raised' = 'returned';
    try {
      const { done, value } = task.steps.next();
      if (!done) {
        emit(value);
        return;
      }
    } catch {
      outcome = 'raised';
    }
    task.isDone = true;
    emit({ type: 'done', task: task.number, outcome });
    if (task.future !== undefined) resolve(task.future, task.waiters);
  }

  function resolve(future: number, waiters: readonly ToyTask[]): void {
    emit({ type: 'resolve', future, outcome: 'result' });
    for (const task of waiters) soon(`wake ${task.name}`, () => step(task), task.number);
  }

  /** As `BaseEventLoop._run_once`. */
  function runOnce(): void {
    const live = timers.findIndex(({ cancelled }) => !cancelled);
    timers = timers.slice(live < 0 ? timers.length : live);
    const timeout = ready.length > 0 ? 0 : Math.max(0, (timers[0]?.when ?? now) - now);
    now = Math.max(now, ready.length > 0 ? now : (timers[0]?.when ?? now));
    emit({ type: 'select', timeout, until: now, events: [] });
    const due = timers.filter(({ when }) => when <= now);
    timers = timers.filter(({ when }) => when > now);
    for (const timer of due) {
      emit({ type: 'due', handle: timer.handle });
      ready.push(timer);
    }
    for (const { handle, run, cancelled } of ready.splice(0)) {
      if (cancelled) continue;
      emit({ type: 'run', handle });
      run();
      emit({ type: 'ran', handle });
    }
  }

  emit({ type: 'call', function: 'module', line: 1 });
  emit({ type: 'line', line: 3 });
  spawn(main);
  for (let pass = 1; ready.length > 0 || timers.some(({ cancelled }) => !cancelled); pass++) {
    emit({ type: 'pass', pass });
    runOnce();
  }
  emit({ type: 'return' });
  emit({ type: 'end', reason: 'finished', message: '' });
  return {
    ...{ engine: 'reference', language: 'typescript', title: 'A toy loop', frames: toyFrames },
    ...{ source: 'function* acts() {\n  // what the script says\n}\nrun(acts());', events },
  };
}

const toyFrames: LoopTrace['frames'] = {
  run: 'run',
  runOnce: 'runOnce',
  handleRun: 'Handle.run',
  taskStep: 'Task.step',
  select: 'select',
};
