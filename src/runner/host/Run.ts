import { limits } from '../limits';
import type { FromWorker } from '../protocol';
import type { RunEvent, RunFiles, RunOutcome, RunProblem, TestOutcome } from '../types';
import { blocked, forged, tooLong, vanished } from './problems';
import type { WorkerLink, WorkerListener } from './WorkerLink';

/**
 * One run, seen from the page: gathers what the worker reports and ends it from outside when it does not end by itself.
 * The worker's clock cannot be trusted with that: a program that holds the loop holds its timers too.
 */
export class Run implements WorkerListener {
  readonly outcome: Promise<RunOutcome>;
  private resolve: (outcome: RunOutcome) => void = () => undefined;
  private readonly tests: TestOutcome[] = [];
  private readonly startedAt = performance.now();
  private readonly watchdog: ReturnType<typeof setInterval>;
  private running: string | undefined;
  private silentTicks = 0;
  private ended = false;

  constructor(
    private readonly link: WorkerLink,
    private readonly id: number,
    files: RunFiles,
    private readonly onEvent: (event: RunEvent) => void,
  ) {
    this.outcome = new Promise((resolve) => {
      this.resolve = resolve;
    });
    this.watchdog = setInterval(() => this.watch(), limits.beatMs);
    link.listen(this);
    link.order(id, files);
  }

  cancel(): void {
    this.end({ kind: 'cancelled' });
  }

  message(message: FromWorker): void {
    if (this.ended || message.run !== this.id) return;
    this.silentTicks = 0;
    switch (message.type) {
      case 'collected':
        this.onEvent({ type: 'collected', tests: message.tests });
        break;
      case 'started':
        this.running = message.test;
        this.onEvent({ type: 'started', test: message.test });
        break;
      case 'finished':
        this.running = undefined;
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
    this.stop(vanished(this.running));
  }

  /**
   * Counts its own ticks and not the time: a page that was frozen itself (a sleeping laptop, a tab in the background)
   * wakes up to one late tick, and then finds the messages that had waited for it.
   */
  private watch(): void {
    if (++this.silentTicks > limits.silentBeats) this.stop(blocked(this.running));
    else if (this.elapsed() > limits.runMs) this.stop(tooLong(this.running));
  }

  private finish(count: number, notices: readonly string[]): void {
    const { tests } = this;
    if (count !== tests.length) this.stop(forged());
    else this.end({ kind: 'finished', tests, notices, durationMs: this.elapsed() });
  }

  private stop(problem: RunProblem): void {
    this.end({ kind: 'stopped', problem, tests: this.tests, durationMs: this.elapsed() });
  }

  private end(outcome: RunOutcome): void {
    if (this.ended) return;
    this.ended = true;
    clearInterval(this.watchdog);
    this.link.kill();
    this.resolve(outcome);
  }

  private elapsed(): number {
    return performance.now() - this.startedAt;
  }
}
