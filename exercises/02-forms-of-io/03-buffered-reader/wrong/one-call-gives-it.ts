/**
 * @belief A call gives what I ask for.
 * @fails Read so many bytes > reads more than a block
 * @fails Read so many bytes > goes on after a short read
 * @fails Read so many bytes > gives the same, wherever the reads are short
 * @fails Read a line > puts a line together out of many blocks
 * @fails Read a line > puts a character together out of two blocks
 * @fails Read a line > gives the same, wherever the reads are short
 * @tell After one call you hand out what there is. When it was short, or when more is wanted than a block holds, bytes are missing that
 * the file still has.
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
    if (this.#held.length < count) this.#readMore();
    return this.#take(count);
  }

  readLine(): string | undefined {
    if (!this.#held.includes(NEWLINE)) this.#readMore();
    const end = this.#held.indexOf(NEWLINE);
    if (end >= 0) return text(this.#take(end + 1).subarray(0, end));
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
