/** What the kernel gives: up to `maxBytes` bytes, and none at the end of the file. */
export interface ByteSource {
  read(maxBytes: number): Uint8Array;
}

/** A file, and a record of the calls that read it. */
export class DiskFile implements ByteSource {
  /** For each call, how many bytes it asked for. */
  readonly asked: number[] = [];
  readonly #content: Uint8Array;
  readonly #cuts: readonly number[];
  #at = 0;

  /** No call reads across one of the `cuts`: there it gives fewer bytes than it could. */
  constructor(content: Uint8Array, cuts: readonly number[] = []) {
    this.#content = content;
    this.#cuts = cuts;
  }

  read(maxBytes: number): Uint8Array {
    this.asked.push(maxBytes);
    const cut = this.#cuts.find((one) => one > this.#at) ?? this.#content.length;
    const end = Math.min(cut, this.#at + maxBytes, this.#content.length);
    const given = this.#content.slice(this.#at, end);
    this.#at = end;
    return given;
  }
}
