/**
 * @belief Ask for as many bytes as the program wants.
 * @fails Make few calls > asks for a block at least
 * @fails Make few calls > reads a long file with one call a block
 * @fails Read a line > gives the same, wherever the reads are short
 * @tell A program that reads four bytes at a time makes a call for every four bytes. Ask for a block at least, and keep the rest for the
 * next time.
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
    while (this.#held.length < count && this.#readMore(count - this.#held.length));
    return this.#take(count);
  }

  readLine(): string | undefined {
    while (!this.#held.includes(NEWLINE) && this.#readMore());
    const end = this.#held.indexOf(NEWLINE);
    if (end >= 0) return text(this.#take(end + 1).subarray(0, end));
    return this.#held.length > 0 ? text(this.#take(this.#held.length)) : undefined;
  }

  #readMore(count = this.#blockSize): boolean {
    const more = this.#source.read(count);
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
