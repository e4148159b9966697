import { type Loss, WatchedRun } from '../../sandbox/host/WatchedRun';
import type { WorkerLink } from '../../sandbox/host/WorkerLink';
import { limits, type RunLimits } from '../limits';
import { type FromWorker, PROTOCOL_VERSION, type ToWorker } from '../protocol';
import type { RunEvent, RunFiles, RunOutcome, RunProblem, TestOutcome } from '../types';
import { blocked, forged, neverFinished, tooLong, vanished } from './problems';

/** One run of an exercise: gathers what the worker reports, and ends it when a test or the whole takes too long. */
export class Run extends WatchedRun<FromWorker, RunOutcome> {
  private readonly tests: TestOutcome[] = [];
  private readonly startedAt = performance.now();
  private running: string | undefined;
  private isLoaded = false;
  private timers = 0;
  private ticksInStep = 0;

  constructor(
    private readonly link: WorkerLink<FromWorker, ToWorker>,
    private readonly id: number,
    files: RunFiles,
    private readonly onEvent: (event: RunEvent) => void,
    private readonly patience: RunLimits = limits,
  ) {
    super(link, patience);
    link.send({ version: PROTOCOL_VERSION, type: 'run', run: id, files });
  }

  cancel(): void {
    this.end({ kind: 'cancelled' });
  }

  protected heard(message: FromWorker): void {
    if (message.run !== this.id) return;
    switch (message.type) {
      case 'collected':
        this.isLoaded = true;
        this.step(undefined);
        this.onEvent({ type: 'collected', tests: message.tests });
        break;
      case 'started':
        this.step(message.test);
        this.onEvent({ type: 'started', test: message.test });
        break;
      case 'finished':
        this.step(undefined);
        this.tests.push(message.test);
        this.onEvent({ type: 'finished', test: message.test });
        break;
      case 'console':
        this.onEvent({ type: 'console', level: message.level, text: message.text });
        break;
      case 'done':
        this.done(message.count, message.notices);
        break;
      case 'stopped':
        this.stop(message.problem);
        break;
      case 'beat':
        this.timers = message.timers;
        break;
      case 'ready':
        break;
      default:
        message satisfies never;
    }
  }

  protected lost(loss: Loss): void {
    if (loss.kind === 'junk') this.stop(forged());
    else
      this.stop(loss.kind === 'silent' ? blocked(this.place, this.patience) : vanished(this.place));
  }

  private get place() {
    return { test: this.running, isLoaded: this.isLoaded };
  }

  private step(test: string | undefined): void {
    this.running = test;
    this.ticksInStep = 0;
  }

  protected override tick(): void {
    this.ticksInStep++;
    const { testMs, runMs, beatMs } = this.patience;
    if (this.ticksInStep > testMs / beatMs)
      this.stop(neverFinished(this.place, this.timers, this.patience));
    else if (this.elapsed() > runMs) this.stop(tooLong(this.place, this.patience));
  }

  private done(count: number, notices: readonly string[]): void {
    const { tests } = this;
    if (count !== tests.length) this.stop(forged());
    else this.end({ kind: 'finished', tests, notices, durationMs: this.elapsed() });
  }

  private stop(problem: RunProblem): void {
    this.end({
      kind: 'stopped',
      problem,
      tests: this.tests,
      durationMs: this.elapsed(),
    });
  }

  private end(outcome: RunOutcome): void {
    if (this.finish(outcome)) this.link.kill();
  }

  private elapsed(): number {
    return performance.now() - this.startedAt;
  }
}
