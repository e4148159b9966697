import { Watchdog } from '../../sandbox/host/Watchdog';
import type { WorkerListener } from '../../sandbox/host/WorkerLink';
import type { CellOutput, CellResult } from '../CellKernel';
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

/** One run of a cell, seen from the page: passes on what it prints, and ends it from outside when it does not end by itself. */
export class CellExecution implements WorkerListener<FromWorker> {
  readonly result: Promise<CellResult>;
  private resolve: (result: CellResult) => void = () => undefined;
  private readonly watchdog: Watchdog;
  private isOver = false;

  constructor(
    link: PythonLink,
    code: string,
    private readonly observer: CellObserver,
  ) {
    this.result = new Promise((resolve) => {
      this.resolve = resolve;
    });
    this.watchdog = new Watchdog(limits.cell, {
      askFrame: link.askFrame,
      tick: () => undefined,
      silent: (isFrameAlive) =>
        this.stop(isFrameAlive ? cellEnds.silent(seconds(limits.cell)) : cellEnds.vanished),
    });
    link.listen(this);
    link.send({ version: PROTOCOL_VERSION, type: 'cell', code });
  }

  /** Ends it from outside, with the worker and all names. */
  stop(message: string): void {
    if (this.isOver) return;
    this.finish({ outcome: 'stopped', message });
    this.observer.lost();
  }

  message(message: FromWorker): void {
    if (this.isOver) return;
    this.watchdog.heard();
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

  junk(error: unknown): void {
    this.stop(cellEnds.crashed(String(error)));
  }

  closed(): void {
    this.stop(cellEnds.vanished);
  }

  private finish(result: CellResult): void {
    this.isOver = true;
    this.watchdog.stop();
    this.resolve(result);
  }
}
