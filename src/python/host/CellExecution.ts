import { type Loss, WatchedRun } from '../../sandbox/host/WatchedRun';
import type { CellOutput, CellResult } from '../../trace/CellKernel';
import { limits } from '../limits';
import { type FromWorker, PROTOCOL_VERSION } from '../protocol';
import { cellEnds, seconds } from './ends';
import type { PythonLink } from './Interpreter';

/** What one run of a cell tells the kernel. */
export interface CellObserver {
  /** `3.14.2` */
  started(python: string): void;
  output(pieces: readonly CellOutput[]): void;
  /** The worker does not come back from this run. */
  lost(): void;
}

/** One run of a cell: passes on what it prints. */
export class CellExecution extends WatchedRun<FromWorker, CellResult> {
  constructor(
    link: PythonLink,
    code: string,
    private readonly observer: CellObserver,
  ) {
    super(link, limits.cell);
    link.send({ version: PROTOCOL_VERSION, type: 'cell', code });
  }

  /** Ends it from outside, with the worker and all names. */
  stop(message: string): void {
    if (this.finish({ outcome: 'stopped', message })) this.observer.lost();
  }

  protected heard(message: FromWorker): void {
    switch (message.type) {
      case 'started':
        this.observer.started(message.python);
        break;
      case 'output':
        this.observer.output(message.pieces);
        break;
      case 'ended':
        this.finish({ outcome: message.outcome, message: message.message });
        break;
      case 'failed':
        this.stop(cellEnds.crashed(message.message));
        break;
      case 'ready':
      case 'events':
        break;
      default:
        message satisfies never;
    }
  }

  protected lost(loss: Loss): void {
    if (loss.kind === 'silent') this.stop(cellEnds.silent(seconds(limits.cell)));
    else this.stop(loss.kind === 'junk' ? cellEnds.crashed(String(loss.error)) : cellEnds.vanished);
  }
}
