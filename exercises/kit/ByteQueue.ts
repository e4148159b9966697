/** Bytes in a row: put in at the back, taken out at the front. A kernel's socket buffer is one of these. */
export class ByteQueue {
  #chunks: Uint8Array[] = [];
  #size = 0;

  /** How many bytes are in it. */
  get size(): number {
    return this.#size;
  }

  /** Copies the bytes in: whoever gave them may use their array for something else. */
  put(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    this.#chunks.push(bytes.slice());
    this.#size += bytes.length;
  }

  /** Takes out up to `max` bytes, all that there are if there are fewer. */
  take(max: number): Uint8Array {
    const taken = new Uint8Array(Math.min(max, this.#size));
    let filled = 0;
    while (filled < taken.length) {
      const first = this.#chunks[0];
      if (first === undefined) break;
      const part = first.subarray(0, taken.length - filled);
      taken.set(part, filled);
      filled += part.length;
      if (part.length === first.length) this.#chunks.shift();
      else this.#chunks[0] = first.subarray(part.length);
    }
    this.#size -= filled;
    return taken;
  }

  /** What is in it, which stays. */
  copy(): Uint8Array {
    const all = this.take(this.#size);
    this.put(all);
    return all;
  }

  /** Throws all of it away. */
  clear(): void {
    this.#chunks = [];
    this.#size = 0;
  }
}
