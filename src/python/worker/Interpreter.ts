import type { PyodideAPI } from 'pyodide';
import type { LoopEvent } from '../../trace/LoopEvent';

/** What of the package `virtual` is called from here. */
interface Run {
  readonly VERSION: string;
  stream(source: string, tell: (events: string) => void): void;
}

/** CPython and the package `virtual`, called from JavaScript. */
export class Interpreter {
  private readonly run: Run;

  constructor(python: PyodideAPI) {
    this.run = python.pyimport('virtual.run') as Run;
  }

  /** `3.14.2` */
  get version(): string {
    return this.run.VERSION;
  }

  /** Runs a program alone, and tells what happens on its loop while it happens. */
  record(source: string, tell: (events: readonly LoopEvent[]) => void): void {
    this.run.stream(source, (events) => tell(JSON.parse(events)));
  }
}
