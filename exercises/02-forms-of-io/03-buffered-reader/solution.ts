import { text } from '#kit';
import type { ByteSource } from './support/DiskFile';

const NEWLINE = 10;

/** Bytes and lines out of a file, with few calls. */
export class BufferedReader {
  readonly #source: ByteSource;
  readonly #blockSize: number;
  /** What has been read and is not handed out yet. */
  #held = new Uint8Array(0);

  /** Each call asks for `blockSize` bytes or more. */
  constructor(source: ByteSource, blockSize: number) {
    this.#source = source;
    this.#blockSize = blockSize;
  }

  /** The next `count` bytes; fewer when the file ends before. */
  read(count: number): Uint8Array {
    while (this.#held.length < count && this.#readMore());
    return this.#take(count);
  }

  /** The next line without its newline, or `undefined` at the end of the file. */
  readLine(): string | undefined {
    while (!this.#held.includes(NEWLINE) && this.#readMore());
    const end = this.#held.indexOf(NEWLINE);
    if (end >= 0) return text(this.#take(end + 1).subarray(0, end));
    return this.#held.length > 0 ? text(this.#take(this.#held.length)) : undefined;
  }

  /** One call. Says whether anything came. */
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
