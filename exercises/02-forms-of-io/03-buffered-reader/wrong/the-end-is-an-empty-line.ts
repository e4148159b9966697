/**
 * @belief At the end there is one more line, an empty one.
 * @fails Read a line > gives the lines without their newlines
 * @fails Read a line > keeps the last line, which has no newline
 * @fails Read a line > tells an empty line from the end
 * @fails Read a line > finds no line at the end, however often it is asked
 * @fails Read a line > puts a line together out of many blocks
 * @fails Read a line > puts a character together out of two blocks
 * @fails Read a line > gives the same, wherever the reads are short
 * @tell A newline ends a line and begins none. Behind the last one there is nothing, and a loop that waits for `undefined` never ends.
 */
import { text } from '#kit';
import type { ByteSource } from '../support/DiskFile';

const NEWLINE = 10;

export class BufferedReader {
  readonly #source: ByteSource;
  readonly #blockSize: number;
  #held = new Uint8Array(0);

  constructor(source: ByteSource, blockSize: number) {
    this.#source = source;
    this.#blockSize = blockSize;
  }

  read(count: number): Uint8Array {
    while (this.#held.length < count && this.#readMore());
    return this.#take(count);
  }

  readLine(): string | undefined {
    while (!this.#held.includes(NEWLINE) && this.#readMore());
    const end = this.#held.indexOf(NEWLINE);
    if (end >= 0) return text(this.#take(end + 1).subarray(0, end));
    return text(this.#take(this.#held.length));
  }

  #readMore(): boolean {
    const more = this.#source.read(this.#blockSize);
    const both = new Uint8Array(this.#held.length + more.length);
    both.set(this.#held);
    both.set(more, this.#held.length);
    this.#held = both;
    return more.length > 0;
  }

  #take(count: number): Uint8Array {
    const taken = this.#held.slice(0, count);
    this.#held = this.#held.slice(count);
    return taken;
  }
}
