import type { ByteSource } from './support/DiskFile';

/** Bytes and lines out of a file, with few calls. */
export class BufferedReader {
  /** Each call asks for `blockSize` bytes or more. */
  constructor(
    protected readonly source: ByteSource,
    protected readonly blockSize: number,
  ) {}

  /** The next `count` bytes; fewer when the file ends before. */
  read(count: number): Uint8Array {
    // Which bytes do you hold already? Which do you have to keep?
    return new Uint8Array(0);
  }

  /** The next line without its newline, or `undefined` at the end of the file. */
  readLine(): string | undefined {
    // Look for the newline among the bytes. Make text of a line when you have all of it.
    return undefined;
  }
}
