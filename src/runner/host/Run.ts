import { Watchdog } from '../../sandbox/host/Watchdog';
import type { WorkerLink, WorkerListener } from '../../sandbox/host/WorkerLink';
import { limits } from '../limits';
import { type FromWorker, PROTOCOL_VERSION, type ToWorker } from '../protocol';
import type { RunEvent, RunFiles, RunOutcome, RunProblem, TestOutcome } from '../types';
import { blocked, forged, neverFinished, tooLong, vanished } from './problems';

const testTicks = limits.testMs / limits.beatMs;

/** One run, seen from the page: gathers what the worker reports and ends it from outside when it does not end by itself. */
export class Run implements WorkerListener<FromWorker> {
  readonly outcome: Promise<RunOutcome>;
  private resolve: (outcome: RunOutcome) => void = () => undefined;
  private readonly tests: TestOutcome[] = [];
  private readonly startedAt = performance.now();
  private readonly watchdog: Watchdog;
  private running: string | undefined;
  private isLoaded = false;
  private timers = 0;
  private ticksInStep = 0;
  private ended = false;

  constructor(
    private readonly link: WorkerLink<FromWorker, ToWorker>,
    private readonly id: number,
    files: RunFiles,
    private readonly onEvent: (event: RunEvent) => void,
  ) {
    this.outcome = new Promise((resolve) => {
      this.resolve = resolve;
    });
    this.watchdog = new Watchdog(limits, {
      askFrame: link.askFrame,
      tick: () => this.tick(),
      silent: (isFrameAlive) =>
        this.stop(isFrameAlive ? blocked(this.place) : vanished(this.place)),
    });
    link.listen(this);
    link.send({ version: PROTOCOL_VERSION, type: 'run', run: id, files });
  }

  cancel(): void {
    this.end({ kind: 'cancelled' });
  }

  message(message: FromWorker): void {
    if (this.ended || message.run !== this.id) return;
    this.watchdog.heard();
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
        this.finish(message.count, message.notices);
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

  junk(): void {
    this.stop(forged());
  }

  closed(): void {
    this.stop(vanished(this.place));
  }

  private get place() {
    return { test: this.running, isLoaded: this.isLoaded };
  }

  private step(test: string | undefined): void {
    this.running = test;
    this.ticksInStep = 0;
  }

  private tick(): void {
    this.ticksInStep++;
    if (this.ticksInStep > testTicks) this.stop(neverFinished(this.place, this.timers));
    else if (this.elapsed() > limits.runMs) this.stop(tooLong(this.place));
  }

  private finish(count: number, notices: readonly string[]): void {
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
    if (this.ended) return;
    this.ended = true;
    this.watchdog.stop();
    this.link.kill();
    this.resolve(outcome);
  }

  private elapsed(): number {
    return performance.now() - this.startedAt;
  }
}
