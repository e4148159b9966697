/**
 * @belief Lines and bytes have a buffer each.
 * @fails Make few calls > makes no call while it holds enough
 * @fails Read a line > goes on to the byte where the other has stopped
 * @fails Read a line > gives the same, wherever the reads are short
 * @tell A call that was made for a line has brought bytes that `read` wants next. They lie in the wrong buffer, and `read` goes on
 * behind them.
 */
import { text } from '#kit';
import type { ByteSource } from '../support/DiskFile';

const NEWLINE = 10;

export class BufferedReader {
  readonly #source: ByteSource;
  readonly #blockSize: number;
  #held = new Uint8Array(0);
  #other: Uint8Array<ArrayBuffer> = new Uint8Array(0);

  constructor(source: ByteSource, blockSize: number) {
    this.#source = source;
    this.#blockSize = blockSize;
  }

  read(count: number): Uint8Array {
    [this.#held, this.#other] = [this.#other, this.#held];
    while (this.#held.length < count && this.#readMore());
    const taken = this.#take(count);
    [this.#held, this.#other] = [this.#other, this.#held];
    return taken;
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
    return taken;
  }
}
