import { type Loss, WatchedRun } from '../../sandbox/host/WatchedRun';
import type { WorkerLink } from '../../sandbox/host/WorkerLink';
import type { End, LoopEvent } from '../../trace/LoopEvent';
import type { LoopTrace } from '../../trace/LoopTrace';
import { headOf } from '../headOf';
import { limits } from '../limits';
import { type FromWorker, PROTOCOL_VERSION, type ToWorker } from '../protocol';
import { endlessMessage } from '../sentences';
import { stopped, unavailable, vanished } from './ends';

export type Order = Pick<ToWorker, 'source' | 'files' | 'own'>;

/** One recorded run of a program on a loop: gathers what the worker tells. */
export class LoopRun extends WatchedRun<FromWorker, LoopTrace> {
  private readonly events: LoopEvent[] = [];
  private isNative = false;

  constructor(
    private readonly link: WorkerLink<FromWorker, ToWorker>,
    private readonly order: Order,
  ) {
    super(link, limits);
    link.send({ version: PROTOCOL_VERSION, type: 'run', ...order });
  }

  /** The reader has ended it, or a newer run has. */
  stop(): void {
    this.end([stopped]);
  }

  protected heard(message: FromWorker): void {
    switch (message.type) {
      case 'started':
        this.isNative = message.isNative;
        break;
      case 'events':
        this.events.push(...message.events);
        if (this.events.at(-1)?.type === 'end') this.end([]);
        break;
      case 'failed':
        this.end([unavailable(message.message)]);
        break;
      case 'ready':
        break;
      default:
        message satisfies never;
    }
  }

  protected lost(loss: Loss): void {
    if (loss.kind === 'silent') this.end([this.endless()]);
    else this.end([loss.kind === 'junk' ? unavailable(String(loss.error)) : vanished]);
  }

  /** The last line that ran is the best guess at what holds the loop. */
  private endless(): End {
    const last = this.events.findLast((event) => event.type === 'line' || event.type === 'call');
    const line = last && 'line' in last ? { line: last.line } : {};
    const seconds = (limits.beatMs * limits.silentBeats) / 1000;
    const message = endlessMessage(seconds, this.order.own ?? []);
    return { type: 'end', reason: 'endless', message, ...line };
  }

  /** @param more the end, when the worker has not told it */
  private end(more: readonly End[]): void {
    const { source, own } = this.order;
    const events = [...this.events, ...more];
    if (this.finish({ ...headOf(this.isNative, own), source, events })) this.link.kill();
  }
}
