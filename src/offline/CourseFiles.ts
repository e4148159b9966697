/** What a build is made of, as its service worker has it. Addresses are relative to the base URL. */
export interface CourseFiles {
  /** What is kept on the device. Without a revision the address itself carries a hash. */
  readonly files: readonly { readonly url: string; readonly revision: string | null }[];
  /** The files of CPython: a download of its own. */
  readonly python: readonly string[];
  /** Other large files, which are kept once they were used. */
  readonly large: readonly string[];
  /** Hash of `404.html`. */
  readonly missing: string;
}

/** What `offline.json` says of a build, for who asks before anything is kept. */
export interface CourseSize {
  readonly files: number;
  /** On the device. */
  readonly bytes: number;
  /** On the wire, packed with gzip. */
  readonly download: number;
  /** Of CPython, on the wire and on the device. */
  readonly python: number;
}
