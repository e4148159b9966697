/**
 * @belief A line is everything up to and with its newline.
 * @fails Make few calls > makes no call while it holds enough
 * @fails Make few calls > does not fill itself up
 * @fails Read a line > gives the lines without their newlines
 * @fails Read a line > keeps the last line, which has no newline
 * @fails Read a line > tells an empty line from the end
 * @fails Read a line > puts a line together out of many blocks
 * @fails Read a line > puts a character together out of two blocks
 * @fails Read a line > goes on to the byte where the other has stopped
 * @fails Read a line > gives the same, wherever the reads are short
 * @tell Python's `readline` gives it so. Here the newline is the border, and no part of the line.
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
    if (end >= 0) return text(this.#take(end + 1));
    return this.#held.length > 0 ? text(this.#take(this.#held.length)) : undefined;
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
