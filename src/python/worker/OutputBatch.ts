import type { CellOutput } from '../../trace/CellKernel';

/** So many pieces are sent one by one, so that what holds the program then has printed what the reader sees … */
const SINGLY = 100;
/** … and after them so many in one message: a page that draws each of ten thousand lines does nothing else. */
const BATCH = 100;

/** Collects what a program prints into messages. */
export class OutputBatch {
  private pieces: CellOutput[] = [];
  private count = 0;

  constructor(private readonly send: (pieces: readonly CellOutput[]) => void) {}

  add(piece: CellOutput): void {
    this.pieces.push(piece);
    if (this.count++ < SINGLY || this.pieces.length >= BATCH) this.flush();
  }

  flush(): void {
    if (this.pieces.length > 0) this.send(this.pieces);
    this.pieces = [];
  }
}
