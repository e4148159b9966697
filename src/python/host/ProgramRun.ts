import { type Loss, WatchedRun } from '../../sandbox/host/WatchedRun';
import type { End, LoopEvent } from '../../trace/LoopEvent';
import type { LoopTrace } from '../../trace/LoopTrace';
import { limits } from '../limits';
import { type FromWorker, PROTOCOL_VERSION } from '../protocol';
import { toLoopTrace } from '../toLoopTrace';
import { crashed, heldMessage, seconds, stopped, vanished } from './ends';
import type { PythonLink } from './Interpreter';

/** One recorded run of a Python program: gathers what the worker tells. */
export class ProgramRun extends WatchedRun<FromWorker, LoopTrace> {
  private readonly events: LoopEvent[] = [];
  private python: string | undefined;

  constructor(
    link: PythonLink,
    private readonly source: string,
    /** Called when the worker does not come back from this run. */
    private readonly onLost: () => void,
  ) {
    super(link, limits.recorded);
    link.send({ version: PROTOCOL_VERSION, type: 'record', source });
  }

  /** The reader has ended it, or a newer run has. */
  stop(): void {
    this.lose(stopped);
  }

  protected heard(message: FromWorker): void {
    switch (message.type) {
      case 'started':
        this.python = message.python;
        break;
      case 'events':
        this.events.push(...message.events);
        if (this.events.at(-1)?.type === 'end') this.end([]);
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

  protected lost(loss: Loss): void {
    if (loss.kind === 'silent') this.lose(this.held());
    else this.lose(loss.kind === 'junk' ? crashed(String(loss.error)) : vanished);
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

  /** Ends it from outside, with the worker. */
  private lose(end: End): void {
    if (this.end([end])) this.onLost();
  }

  /** @param more the end, when the worker has not told it */
  private end(more: readonly End[]): boolean {
    return this.finish(toLoopTrace(this.source, this.python, [...this.events, ...more]));
  }
}
