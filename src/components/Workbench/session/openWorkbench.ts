import { vi } from 'vitest';
import { FakeStorage } from '../../../progress/FakeStorage';
import { ProgressStore } from '../../../progress/ProgressStore';
import type { Engine, RunFiles, RunOptions, RunOutcome } from '../../../runner/types';
import type { ExerciseContent, ExerciseView } from '../../ExerciseView';
import { WorkbenchSession } from './WorkbenchSession';

/** The notation of this folder's tests: a small exercise, an engine, a workbench. */

const view: ExerciseView = {
  id: 'countdown',
  title: 'Countdown',
  minutes: 10,
  difficulty: 1,
  concepts: [],
  path: '/exercises/countdown/',
  introHtml: '',
  tasks: [{ title: 'count', html: '', tests: ['count > a', 'count > b'] }],
  starterHtml: '',
  starterLines: 1,
};
export const plainContent: ExerciseContent = {
  prompt: '',
  starter: 'starter',
  test: 'the test',
  carried: [],
  buildsOn: [],
  support: [{ path: 'support/shop.ts', text: 'shop' }],
  node: [],
  solution: 'solution',
  hints: [
    { title: 'one', html: '' },
    { title: 'two', html: '' },
  ],
  wrong: [],
};
export const passed: Extract<RunOutcome, { kind: 'finished' }> = {
  kind: 'finished',
  tests: ['count > a', 'count > b'].map((name) => ({
    name,
    state: 'passed' as const,
    durationMs: 1,
    errors: [],
  })),
  notices: [],
  durationMs: 2,
};

/** An engine whose runs end when the test says so. */
class HandEngine implements Engine {
  readonly runs: {
    readonly files: RunFiles;
    readonly options: RunOptions;
    readonly end: (outcome: RunOutcome) => void;
  }[] = [];
  prepare = async () => {};
  dispose = () => {};
  run = (files: RunFiles, options: RunOptions = {}) =>
    new Promise<RunOutcome>((end) => {
      this.runs.push({ files, options, end });
    });
}

/** A workbench over a storage that a test holds. */
export function openWorkbench({
  storage = new FakeStorage(),
  session = new FakeStorage(),
  content = plainContent,
} = {}) {
  const progress = new ProgressStore({
    storage: storage.access,
    session: session.access,
    now: () => 1,
    onChangeElsewhere: storage.onChangeElsewhere,
  });
  const engine = new HandEngine();
  const loadEngine = vi.fn(async (): Promise<Engine> => engine);
  const types = () => Promise.reject(new Error('These tests have no compiler.'));
  const parts = { view, content, engine: loadEngine, types, progress, layout: 'inline' as const };
  const workbench = new WorkbenchSession(parts);
  return { storage, session, progress, engine, loadEngine, workbench };
}
