/**
 * @belief After each read, look whether the file goes on.
 * @fails Make few calls > reads a long file with one call a block
 * @fails Make few calls > makes no call while it holds enough
 * @fails Make few calls > does not fill itself up
 * @fails Read a line > gives the same, wherever the reads are short
 * @tell You ask for the next block as soon as you hold nothing, before anybody wants it. That call is made for nobody, and it may wait.
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
    if (this.#held.length === 0 && count > 0) this.#readMore();
    return taken;
  }
}
