import type { PyodideAPI } from 'pyodide';
import type { CellEnd, CellOutput } from '../../trace/CellKernel';
import type { LoopEvent } from '../../trace/LoopEvent';
import { OutputBatch } from './OutputBatch';

/** What of the package `virtual` is called from here. */
interface Run {
  readonly VERSION: string;
  stream(source: string, tell: (events: string) => void): void;
}
interface Cells {
  run(code: string): string;
}

/** CPython and the package `virtual`, called from JavaScript. */
export class Interpreter {
  private readonly run: Run;
  private readonly openCells: (send: (stream: CellOutput['stream'], text: string) => void) => Cells;
  private cells: Cells | undefined;
  private output = new OutputBatch(() => undefined);

  constructor(python: PyodideAPI) {
    this.run = python.pyimport('virtual.run') as Run;
    this.openCells = python.pyimport('virtual.cells').Cells;
  }

  /** `3.14.2` */
  get version(): string {
    return this.run.VERSION;
  }

  /** Runs a program alone, and tells what happens on its loop while it happens. */
  record(source: string, tell: (events: readonly LoopEvent[]) => void): void {
    this.run.stream(source, (events) => tell(JSON.parse(events)));
  }

  /** Runs a cell, and tells what it prints while it prints it. */
  cell(code: string, tell: (pieces: readonly CellOutput[]) => void): CellEnd {
    this.output = new OutputBatch(tell);
    this.cells ??= this.openCells((stream, text) => this.output.add({ stream, text }));
    const end: CellEnd = JSON.parse(this.cells.run(code));
    this.output.flush();
    return end;
  }
}
