import type { FromWorker, Question, ToWorker } from '../protocol';
import {
  type Description,
  type SourceFile,
  type Suggestion,
  type TypeProblem,
  type TypeProject,
  type TypeService,
  type TypeServiceState,
  TypesUnavailable,
} from '../types';

/** A type that never comes to an end is a text that a learner may write: the compiler is then ended from outside. */
const PATIENCE_MS = 15_000;
const MAX_DEATHS = 2;

/** What is used of a worker. */
export type TypeWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

interface Asked {
  readonly question: Question;
  readonly project: readonly SourceFile[];
  readonly answered: (answer: unknown) => void;
  readonly failed: (error: Error) => void;
}

/** Starts the compiler at the first question, and once more when it has died. */
export function createTypeService(start: () => TypeWorker): TypeService {
  return new WorkerTypeService(start);
}

class WorkerTypeService implements TypeService {
  private state: TypeServiceState = 'idle';
  private worker: TypeWorker | undefined;
  private openIn: readonly SourceFile[] | undefined;
  private deaths = 0;
  private ids = 0;
  private readonly asked = new Map<number, Asked>();
  private readonly listeners = new Set<() => void>();
  private patience: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly start: () => TypeWorker) {}

  readonly getSnapshot = (): TypeServiceState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  open(files: readonly SourceFile[]): TypeProject {
    const ask = <T>(question: Question) => this.ask(files, question) as Promise<T>;
    return {
      check: (code) => ask<readonly TypeProblem[]>({ kind: 'check', code }),
      suggest: (code, at) => ask<readonly Suggestion[]>({ kind: 'suggest', code, at }),
      explain: (code, at, suggestion) =>
        ask<Description | undefined>({ kind: 'explain', code, at, suggestion }),
      describe: (code, at) => ask<Description | undefined>({ kind: 'describe', code, at }),
    };
  }

  retry(): void {
    if (this.state !== 'failed' && this.state !== 'stopped') return;
    this.deaths = 0;
    this.become('idle');
  }

  private ask(project: readonly SourceFile[], question: Question): Promise<unknown> {
    if (this.state === 'failed' || this.state === 'stopped') {
      return Promise.reject(new TypesUnavailable(this.state));
    }
    return new Promise((answered, failed) =>
      this.send(++this.ids, { question, project, answered, failed }),
    );
  }

  private send(id: number, asked: Asked): void {
    const worker = this.living();
    this.asked.set(id, asked);
    if (this.openIn !== asked.project) {
      this.openIn = asked.project;
      post(worker, { kind: 'open', files: asked.project });
    }
    post(worker, { kind: 'ask', id, question: asked.question });
    this.watch();
  }

  private living(): TypeWorker {
    if (this.worker) return this.worker;
    const worker = this.start();
    this.worker = worker;
    this.become('loading');
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => this.hear(data);
    worker.onerror = () => this.died();
    return worker;
  }

  private hear(message: FromWorker): void {
    if (message.kind === 'ready') {
      this.become('ready');
      this.watch();
      return;
    }
    const asked = this.asked.get(message.id);
    this.asked.delete(message.id);
    this.watch();
    if (message.kind === 'answer') asked?.answered(message.answer);
    else asked?.failed(new Error(message.message));
  }

  /** The clock runs while a question is open, and not while the compiler is on its way. */
  private watch(): void {
    clearTimeout(this.patience);
    if (this.state !== 'ready' || this.asked.size === 0) return;
    this.patience = setTimeout(() => this.died(), PATIENCE_MS);
  }

  private died(): void {
    clearTimeout(this.patience);
    const arrived = this.state === 'ready';
    this.worker?.terminate();
    this.worker = undefined;
    this.openIn = undefined;
    const open = [...this.asked];
    this.asked.clear();
    this.deaths += 1;
    if (arrived && this.deaths < MAX_DEATHS) {
      for (const [id, asked] of open) this.send(id, asked);
      if (open.length === 0) this.become('idle');
      return;
    }
    const state = arrived ? 'stopped' : 'failed';
    this.become(state);
    for (const [, asked] of open) asked.failed(new TypesUnavailable(state));
  }

  private become(state: TypeServiceState): void {
    if (state === this.state) return;
    this.state = state;
    for (const listener of this.listeners) listener();
  }
}

function post(worker: TypeWorker, message: ToWorker): void {
  worker.postMessage(message);
}
