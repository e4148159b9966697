import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import * as z from 'zod';

/** What a program printed on a real CPython, and where: an entry of a chapter's `recorded.json`. */
export type Recording = z.infer<typeof recordingSchema>;

const recordingSchema = z.strictObject({
  /** `CPython 3.13.0` */
  python: z.string().min(1),
  /** `Linux x86-64` */
  platform: z.string().min(1),
  /** Cores that the program was allowed to use. */
  cores: z.int().positive(),
  /** Standard output without its last newline. */
  output: z.string().min(1),
});

/** A chapter's recordings by the key of their program, in the order of the pages. */
export type Recordings = ReadonlyMap<string, Recording>;

const fileSchema = z.record(z.string().regex(/^[0-9a-f]{12}$/), recordingSchema);

/** A program's name in `recorded.json`: a hash of its text, so that a changed program has no recording. */
export function recordingKey(program: string): string {
  return createHash('sha256').update(program).digest('hex').slice(0, 12);
}

/** Where a page's recordings are kept, from the project's root: `docs/02-forms-of-io/recorded.json`. */
export function recordingFile(page: string): string {
  return posix.join(posix.dirname(page), 'recorded.json');
}

/** Reads the text of a `recorded.json`. Throws what is wrong with it. */
export function parseRecordings(text: string): Recordings {
  return new Map(Object.entries(fileSchema.parse(JSON.parse(text))));
}

/** Writes what `parseRecordings` reads, as the project's formatter does. */
export function formatRecordings(recordings: Recordings): string {
  return `${JSON.stringify(Object.fromEntries(recordings), null, 2)}\n`;
}

/** Where a program ran, for the reader: `CPython 3.13.0, Linux x86-64, 2 cores`. */
export function whereItRan({ python, platform, cores }: Omit<Recording, 'output'>): string {
  return `${python}, ${platform}, ${cores} ${cores === 1 ? 'core' : 'cores'}`;
}
