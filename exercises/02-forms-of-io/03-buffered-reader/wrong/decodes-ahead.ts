/**
 * @belief Hold text; a decoder in stream mode keeps the halves.
 * @fails Read so many bytes > counts bytes, whatever they are
 * @fails Read a line > goes on to the byte where the other has stopped
 * @fails Read a line > gives the same, wherever the reads are short
 * @tell For lines alone that would do: the decoder keeps half a character until the rest comes. But `read` wants bytes, and what is no
 * text, a picture, does not survive being made text and back.
 */
import { bytes } from '#kit';
import type { ByteSource } from '../support/DiskFile';

export class BufferedReader {
  readonly #source: ByteSource;
  readonly #blockSize: number;
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  #held = '';

  constructor(source: ByteSource, blockSize: number) {
    this.#source = source;
    this.#blockSize = blockSize;
  }

  read(count: number): Uint8Array {
    while (bytes(this.#held).length < count && this.#readMore());
    const held = bytes(this.#held);
    this.#held = new TextDecoder().decode(held.slice(count));
    return held.slice(0, count);
  }

  readLine(): string | undefined {
    while (!this.#held.includes('\n') && this.#readMore());
    const end = this.#held.indexOf('\n');
    if (end === -1 && this.#held === '') return undefined;
    const line = end === -1 ? this.#held : this.#held.slice(0, end);
    this.#held = this.#held.slice(end === -1 ? this.#held.length : end + 1);
    return line;
  }

  #readMore(): boolean {
    const more = this.#source.read(this.#blockSize);
    this.#held += this.#decoder.decode(more, { stream: more.length > 0 });
    return more.length > 0;
  }
}
