import type { ProgressEvent } from './ProgressEvent';

/** Progress and code as one file, for another browser or another year. Written by `ProgressArchive`, checked by `readProgressFile`. */
export interface ProgressFile {
  readonly format: typeof FILE_FORMAT;
  readonly version: typeof FILE_VERSION;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  readonly events: readonly ProgressEvent[];
  readonly texts: readonly KeptText[];
}

export const FILE_FORMAT = 'yieldpoint-progress';
export const FILE_VERSION = 1;

/** `draft`: in the editor. `solved`: what last passed the tests. `beside`: another one that a file brought, or that was put aside. */
export const TEXT_KINDS = ['draft', 'solved', 'beside'] as const;

/** A text of the reader's for an exercise. */
export interface KeptText {
  readonly exercise: string;
  readonly kind: (typeof TEXT_KINDS)[number];
  readonly code: string;
  readonly at: number;
}
