/** A file that is packed with gzip whatever the host does, so that every host sends the same number of bytes. */
export interface PackedFile {
  readonly url: string;
  /** On the wire. */
  readonly bytes: number;
}

/** Where CPython is, as `src/plugins/python` publishes it. */
export interface PythonAssets {
  /** Address of the sandbox document. */
  readonly frame: string;
  readonly worker: PackedFile;
  /** CPython itself, as WebAssembly. */
  readonly core: PackedFile;
  /** A zip of the standard library and the package `virtual`. */
  readonly library: PackedFile;
}
