import { Watchdog } from '../../sandbox/host/Watchdog';
import type { WorkerLink, WorkerListener } from '../../sandbox/host/WorkerLink';
import type { End, LoopEvent } from '../../trace/LoopEvent';
import type { LoopTrace } from '../../trace/LoopTrace';
import { headOf } from '../headOf';
import { limits } from '../limits';
import { type FromWorker, PROTOCOL_VERSION, type ToWorker } from '../protocol';
import { endlessMessage } from '../sentences';

export type Order = Pick<ToWorker, 'source' | 'files' | 'own'>;

/** One run, seen from the page: gathers what the worker tells, and ends it from outside when it does not end by itself. */
export class LoopRun implements WorkerListener<FromWorker> {
  readonly trace: Promise<LoopTrace>;
  private resolve: (trace: LoopTrace) => void = () => undefined;
  private readonly events: LoopEvent[] = [];
  private readonly watchdog: Watchdog;
  private isNative = false;
  private isOver = false;

  constructor(
    private readonly link: WorkerLink<FromWorker, ToWorker>,
    private readonly order: Order,
  ) {
    this.trace = new Promise((resolve) => {
      this.resolve = resolve;
    });
    this.watchdog = new Watchdog(limits, {
      askFrame: link.askFrame,
      tick: () => undefined,
      silent: (isFrameAlive) => this.end(isFrameAlive ? this.endless() : vanished),
    });
    link.listen(this);
    link.send({ version: PROTOCOL_VERSION, type: 'run', ...order });
  }

  /** The reader has ended it, or a newer run has. */
  stop(): void {
    this.end(stopped);
  }

  message(message: FromWorker): void {
    if (this.isOver) return;
    this.watchdog.heard();
    switch (message.type) {
      case 'started':
        this.isNative = message.isNative;
        break;
      case 'events':
        this.events.push(...message.events);
        if (this.events.at(-1)?.type === 'end') this.finish();
        break;
      case 'failed':
        this.end(unavailable(message.message));
        break;
      case 'ready':
        break;
      default:
        message satisfies never;
    }
  }

  junk(error: unknown): void {
    this.end(unavailable(String(error)));
  }

  closed(): void {
    this.end(vanished);
  }

  /** The last line that ran is the best guess at what holds the loop. */
  private endless(): End {
    const last = this.events.findLast((event) => event.type === 'line' || event.type === 'call');
    const line = last && 'line' in last ? { line: last.line } : {};
    const seconds = (limits.beatMs * limits.silentBeats) / 1000;
    const message = endlessMessage(seconds, this.order.own ?? []);
    return { type: 'end', reason: 'endless', message, ...line };
  }

  private end(end: End): void {
    if (this.isOver) return;
    this.events.push(end);
    this.finish();
  }

  private finish(): void {
    this.isOver = true;
    this.watchdog.stop();
    this.link.kill();
    const { source, own } = this.order;
    this.resolve({ ...headOf(this.isNative, own), source, events: this.events });
  }
}

export const stopped: End = { type: 'end', reason: 'stopped', message: 'The run was stopped.' };

const vanished: End = {
  type: 'end',
  reason: 'endless',
  message:
    'The sandbox ended by itself: most likely it ran out of memory. Look for a list or a string that grows without an end.',
};

/** The engine could not be started. */
export function unavailable(reason: string): End {
  return {
    type: 'end',
    reason: 'unavailable',
    message: `The sandbox for programs could not be started: ${reason}. Check the connection and press Run again; your program is still here.`,
  };
}
