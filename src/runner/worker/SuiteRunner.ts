import { checkAssertionCount, createExpect, type ExpectOptions, resetExpect } from './createExpect';
import { tameError } from './toTestError';
import { type File, getFn, type Test, type VitestRunner, type VitestRunnerConfig } from './vitest';

/** What a run wants to hear from vitest, as it happens. */
export interface SuiteEvents {
  load(path: string): Promise<void>;
  collected(file: File): void;
  started(test: Test): void;
  finished(test: Test): void;
}

const config: VitestRunnerConfig = {
  root: '/',
  setupFiles: [],
  name: undefined,
  passWithNoTests: false,
  testNamePattern: undefined,
  allowOnly: true,
  sequence: { shuffle: false, concurrent: false, seed: 0, hooks: 'stack', setupFiles: 'parallel' },
  chaiConfig: undefined,
  maxConcurrency: 5,
  // Zero is "no limit": the page has one of its own (`Run`), which also tells why a test does not end.
  testTimeout: 0,
  hookTimeout: 0,
  retry: 0,
  includeTaskLocation: false,
  tags: [],
  tagsFilter: undefined,
  strictTags: false,
};

/** Vitest's runner as its own node runner sets it up, without files, snapshots and processes. */
export class SuiteRunner implements VitestRunner {
  readonly config = config;

  constructor(
    private readonly events: SuiteEvents,
    private readonly expect: unknown,
    private readonly expectOptions: ExpectOptions,
  ) {}

  importFile(path: string): Promise<void> {
    return this.events.load(path.replace(/^\//, ''));
  }

  onCollected([file]: File[]): void {
    if (file) this.events.collected(file);
  }

  onBeforeRunTask(test: Test): void {
    if (test.mode === 'run' || test.mode === 'queued') this.events.started(test);
  }

  onBeforeTryTask(test: Test): void {
    resetExpect(this.expect, test.fullTestName);
  }

  async runTask(test: Test): Promise<void> {
    try {
      await getFn(test)();
    } catch (error) {
      throw tameError(error);
    }
  }

  onAfterTryTask(test: Test): void {
    const own = Reflect.getOwnPropertyDescriptor(test.context, 'usedExpect')?.value;
    checkAssertionCount(own ?? this.expect);
  }

  onAfterRunTask(test: Test): void {
    this.events.finished(test);
  }

  /** `it('…', ({ expect }) => …)`: an `expect` that belongs to this test. */
  extendTaskContext(context: Test['context']): Test['context'] {
    const options = this.expectOptions;
    Object.defineProperty(context, 'usedExpect', { value: undefined, writable: true });
    Object.defineProperty(context, 'expect', {
      get(this: { usedExpect?: unknown }) {
        this.usedExpect ??= createExpect(options, context.task as Test);
        return this.usedExpect;
      },
    });
    return context;
  }
}
