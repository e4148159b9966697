import type { CoreState, CoreStretch, Stretch, TaskState, TaskStretch } from './Stretch';
import type { CodeKind } from './Workload';

interface Open<State> {
  since: number;
  state: State;
  task?: number | undefined;
  code?: CodeKind | undefined;
  core?: number | undefined;
}

/** Writes down what each core and each task does, from state to state. Takes nanoseconds, gives milliseconds. */
export class Recorder {
  readonly cores: CoreStretch[][];
  readonly tasks: TaskStretch[][];
  readonly #openCores: Open<CoreState>[];
  readonly #openTasks: (Open<TaskState> | undefined)[];

  constructor(cores: number, tasks: number) {
    this.cores = Array.from({ length: cores }, () => []);
    this.tasks = Array.from({ length: tasks }, () => []);
    this.#openCores = this.cores.map(() => ({ since: 0, state: 'idle' }));
    this.#openTasks = this.tasks.map(() => ({ since: 0, state: 'queued' }));
  }

  core(core: number, at: number, state: CoreState, task?: number, code?: CodeKind): void {
    close(this.cores[core], this.#openCores[core], at);
    this.#openCores[core] = { since: at, state, task, code };
  }

  task(task: number, at: number, state: TaskState, core?: number, code?: CodeKind): void {
    close(this.tasks[task], this.#openTasks[task], at);
    this.#openTasks[task] = { since: at, state, core, code };
  }

  /** The task is done: nothing is written about it from here on. */
  finish(task: number, at: number): void {
    close(this.tasks[task], this.#openTasks[task], at);
    this.#openTasks[task] = undefined;
  }

  /** The run is over. */
  end(at: number): void {
    this.#openCores.forEach((open, core) => {
      close(this.cores[core], open, at);
    });
  }
}

function close<State extends TaskState | CoreState>(
  line: Stretch<State>[] | undefined,
  open: Open<State> | undefined,
  at: number,
): void {
  if (!line || !open || open.since === at) return;
  const { state, task, code, core } = open;
  const stretch: Stretch<State> = {
    ...{ fromMs: open.since / 1e6, toMs: at / 1e6, state },
    ...(task !== undefined && { task }),
    ...(code !== undefined && { code }),
    ...(core !== undefined && { core }),
  };
  const last = line.at(-1);
  const goesOn =
    last && last.state === state && last.task === task && last.code === code && last.core === core;
  if (goesOn) line[line.length - 1] = { ...last, toMs: stretch.toMs };
  else line.push(stretch);
}
