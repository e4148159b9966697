/**
 * The export of all orders, as a file that is too long for the memory. It is read chunk by chunk, and a chunk ends where the disk's
 * block ends, not where a record does. The file is opened for the first read, and closed after the last or when its reader stops.
 */
export class OrderExport implements Iterable<string> {
  /** What happened to the file so far, in order. */
  readonly log: ('open' | 'read' | 'close')[] = [];

  readonly #chunks: readonly string[];

  constructor(chunks: readonly string[]) {
    this.#chunks = chunks;
  }

  /** How many chunks were read so far. */
  get reads(): number {
    return this.log.filter((event) => event === 'read').length;
  }

  /** Whether somebody opened the file and did not close it. */
  get isOpen(): boolean {
    return this.log.lastIndexOf('open') > this.log.lastIndexOf('close');
  }

  *[Symbol.iterator](): Generator<string> {
    this.log.push('open');
    try {
      for (const chunk of this.#chunks) {
        this.log.push('read');
        yield chunk;
      }
    } finally {
      this.log.push('close');
    }
  }
}
