import { Watchdog } from '../../sandbox/host/Watchdog';
import type { WorkerListener } from '../../sandbox/host/WorkerLink';
import type { End, LoopEvent } from '../../trace/LoopEvent';
import type { LoopTrace } from '../../trace/LoopTrace';
import { limits } from '../limits';
import { type FromWorker, PROTOCOL_VERSION } from '../protocol';
import { toLoopTrace } from '../toLoopTrace';
import { crashed, heldMessage, seconds, stopped, vanished } from './ends';
import type { PythonLink } from './Interpreter';

/** One recorded run, seen from the page: gathers what the worker tells, and ends it from outside when it does not end by itself. */
export class ProgramRun implements WorkerListener<FromWorker> {
  readonly trace: Promise<LoopTrace>;
  private resolve: (trace: LoopTrace) => void = () => undefined;
  private readonly events: LoopEvent[] = [];
  private readonly watchdog: Watchdog;
  private python: string | undefined;
  private isOver = false;

  constructor(
    link: PythonLink,
    private readonly source: string,
    /** Called when the worker does not come back from this run. */
    private readonly onLost: () => void,
  ) {
    this.trace = new Promise((resolve) => {
      this.resolve = resolve;
    });
    this.watchdog = new Watchdog(limits.recorded, {
      askFrame: link.askFrame,
      tick: () => undefined,
      silent: (isFrameAlive) => this.lose(isFrameAlive ? this.held() : vanished),
    });
    link.listen(this);
    link.send({ version: PROTOCOL_VERSION, type: 'record', source });
  }

  /** The reader has ended it, or a newer run has. */
  stop(): void {
    this.lose(stopped);
  }

  message(message: FromWorker): void {
    if (this.isOver) return;
    this.watchdog.heard();
    switch (message.type) {
      case 'started':
        this.python = message.python;
        break;
      case 'events':
        this.events.push(...message.events);
        if (this.events.at(-1)?.type === 'end') this.finish();
        break;
      case 'failed':
        this.lose(crashed(message.message));
        break;
      case 'ready':
      case 'output':
      case 'ended':
        break;
      default:
        message satisfies never;
    }
  }

  junk(error: unknown): void {
    this.lose(crashed(String(error)));
  }

  closed(): void {
    this.lose(vanished);
  }

  private held(): End {
    const last = this.events.findLast((event) => event.type === 'line');
    return {
      type: 'end',
      reason: 'endless',
      message: heldMessage(seconds(limits.recorded), last?.line),
      ...(last && { line: last.line }),
    };
  }

  private lose(end: End): void {
    if (this.isOver) return;
    this.events.push(end);
    this.finish();
    this.onLost();
  }

  private finish(): void {
    this.isOver = true;
    this.watchdog.stop();
    this.resolve(toLoopTrace(this.source, this.python, this.events));
  }
}
