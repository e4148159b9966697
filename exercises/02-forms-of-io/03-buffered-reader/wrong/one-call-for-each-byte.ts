/**
 * @belief To find a newline you have to read byte by byte.
 * @fails Make few calls > asks for a block at least
 * @fails Make few calls > reads a long file with one call a block
 * @fails Make few calls > makes no call while it holds enough
 * @fails Make few calls > does not fill itself up
 * @fails Read a line > gives the same, wherever the reads are short
 * @tell You ask for one byte a call. Each call goes into the kernel and back. Ask for a block, keep it, and look for the newline in your
 * own memory.
 */
import { text } from '#kit';
import type { ByteSource } from '../support/DiskFile';

const NEWLINE = 10;

export class BufferedReader {
  readonly #source: ByteSource;
  #held = new Uint8Array(0);

  constructor(source: ByteSource, _blockSize: number) {
    this.#source = source;
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
    const more = this.#source.read(1);
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
