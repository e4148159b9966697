import { FakeStorage } from '../../../progress/FakeStorage';
import { ProgressStore } from '../../../progress/ProgressStore';
import type { LoopEngine, LoopRunOptions } from '../../../trace/LoopEngine';
import type { End } from '../../../trace/LoopEvent';
import type { LoopEngineId, LoopTrace } from '../../../trace/LoopTrace';
import type { StageLink, StageLoopPart, StagePreset } from '../StageProps';
import { StageSession } from './StageSession';

const finished: End = { type: 'end', reason: 'finished', message: '' };

function traceOf(engine: LoopEngineId, source: string, end: End = finished): LoopTrace {
  return {
    ...{ engine, source, title: engine, language: engine === 'cpython' ? 'python' : 'typescript' },
    frames: { run: '', runOnce: '', handleRun: '', taskStep: '', select: '' },
    events: end.reason === 'syntax' ? [end] : [{ type: 'print', text: source }, end],
  };
}

const preset: StagePreset = {
  ...{ id: '09/one', title: 'One', question: 'When?' },
  programs: [
    { language: 'python', source: 'py', trace: traceOf('cpython', '') },
    { language: 'typescript', source: 'ts', trace: traceOf('reference', '') },
  ],
};

/** An engine whose runs end when the test says so. */
class FakeEngine implements LoopEngine {
  readonly runs: { source: string; options: LoopRunOptions; end: (end?: End) => void }[] = [];
  readonly language;

  constructor(readonly id: LoopEngineId) {
    this.language = id === 'cpython' ? ('python' as const) : ('typescript' as const);
  }

  run(source: string, options: LoopRunOptions = {}): Promise<LoopTrace> {
    return new Promise((resolve) => {
      const end = (how = finished) => resolve(traceOf(this.id, source, how));
      this.runs.push({ source, options, end });
      options.signal?.addEventListener('abort', () =>
        end({ type: 'end', reason: 'stopped', message: 'The run was stopped.' }),
      );
    });
  }

  dispose() {}
}

export const part = (own: boolean): StageLoopPart => ({
  slug: 'timers',
  title: 'Timers',
  path: '/',
  own,
});

/** For tests: a Stage with engines that do what the test says. */
export class FakeStage {
  readonly engines: Record<LoopEngineId, FakeEngine> = {
    cpython: new FakeEngine('cpython'),
    reference: new FakeEngine('reference'),
    reader: new FakeEngine('reader'),
  };
  parts: StageLoopPart[] = [part(true)];
  /** Why no engine can be had. */
  failing: Error | undefined;
  private readonly storage = new FakeStorage();

  /** Somebody opens the Stage, by a link or without. */
  open(opened?: Partial<StageLink>): StageSession {
    const progress = new ProgressStore({
      storage: this.storage.access,
      session: new FakeStorage().access,
      now: () => 0,
      onChangeElsewhere: this.storage.onChangeElsewhere,
    });
    const session = new StageSession({
      preset,
      engine: undefined,
      engines: {
        load: async (id) => {
          if (this.failing) throw this.failing;
          return this.engines[id];
        },
        parts: () => this.parts,
      },
      draft: (id) => progress.draft(id),
      opened: opened && { ...front, ...opened },
    });
    session.restore();
    return session;
  }
}

const front: StageLink = {
  preset: preset.id,
  source: undefined,
  language: 'python',
  engine: 'cpython',
  step: 0,
  compare: undefined,
};
