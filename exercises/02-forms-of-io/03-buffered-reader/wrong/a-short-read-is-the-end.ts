/**
 * @belief Fewer bytes than I asked for: the file is at its end.
 * @fails Read so many bytes > goes on after a short read
 * @fails Read so many bytes > gives the same, wherever the reads are short
 * @fails Make few calls > does not fill itself up
 * @fails Read a line > gives the same, wherever the reads are short
 * @tell A call may give fewer bytes at any time. Only a call that gives none says that the file has ended. You leave the rest of the
 * file unread.
 */
import { text } from '#kit';
import type { ByteSource } from '../support/DiskFile';

const NEWLINE = 10;

export class BufferedReader {
  readonly #source: ByteSource;
  readonly #blockSize: number;
  #held = new Uint8Array(0);
  #ended = false;

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
    if (this.#ended) return false;
    const more = this.#source.read(this.#blockSize);
    this.#ended = more.length < this.#blockSize;
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
