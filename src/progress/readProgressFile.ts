import * as z from 'zod';
import { FILE_FORMAT, FILE_VERSION, type ProgressFile, TEXT_KINDS } from './ProgressFile';
import { parseEvents } from './progressState';

/** The file, or one sentence that says what is wrong with it and what to do. */
export type FileRead =
  | { readonly kind: 'file'; readonly file: ProgressFile }
  | { readonly kind: 'refused'; readonly why: string };

/** A browser keeps about 5 MB for a site: a file with more was not written here. */
export const MOST_BYTES = 10_000_000;

/** The course has a few hundred things, with two or three events each. */
const MOST_EVENTS = 4_000;

const time = z.int().nonnegative();
/** Ids and paths of the course have nothing else: no `__proto__`, no markup. */
const name = z.string().regex(/^[a-z0-9/-]{1,120}$/);

const fileSchema = z.object({
  format: z.literal(FILE_FORMAT),
  version: z.literal(FILE_VERSION),
  savedAt: time,
  events: z
    .array(z.object({ about: z.string().max(20), id: name, kind: z.string().max(20), at: time }))
    .max(MOST_EVENTS),
  texts: z
    .array(
      z.object({
        exercise: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
        kind: z.enum(TEXT_KINDS),
        code: z.string().max(1_000_000),
        at: time,
      }),
    )
    .max(1_000),
});

/** Too large to be read at all: said before a byte of it is. */
export function tooLarge(bytes: number): string | undefined {
  if (bytes <= MOST_BYTES) return undefined;
  return `This file has ${Math.round(bytes / 1_000_000)} MB, and a progress file has ${MOST_BYTES / 1_000_000} at most. Nothing was changed. Choose the file that “Save to a file” has written; its name begins with yieldpoint-progress.`;
}

/** Reads the text of a file that comes from anywhere. Never throws, and changes nothing. */
export function readProgressFile(text: string): FileRead {
  const large = tooLarge(text.length);
  if (large) return refuse(large);
  const json = parse(text);
  if (json === undefined) {
    return refuse(
      text.trimStart().startsWith('{')
        ? 'This file is cut short or was changed: it is not whole JSON. Nothing was changed. Copy it anew from where it was saved, or save your progress there again.'
        : 'This is not a progress file. Nothing was changed. Choose the file that “Save to a file” has written; its name begins with yieldpoint-progress.',
    );
  }
  const { format, version } = (json ?? {}) as Record<string, unknown>;
  if (format !== FILE_FORMAT) {
    return refuse(
      'This file is JSON, but not of this course. Nothing was changed. Choose the file that “Save to a file” has written; its name begins with yieldpoint-progress.',
    );
  }
  if (typeof version === 'number' && version > FILE_VERSION) {
    return refuse(
      `This file is of version ${version}, and this page reads version ${FILE_VERSION}. Nothing was changed. Reload the page to have the newest, then load the file again.`,
    );
  }
  const parsed = fileSchema.safeParse(json);
  const events = parsed.success ? parseEvents(parsed.data.events) : undefined;
  if (!parsed.success || !events) return refuse(whereBroken(parsed.error));
  return { kind: 'file', file: { ...parsed.data, events } };
}

function refuse(why: string): FileRead {
  return { kind: 'refused', why };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Names the first place that does not fit. What stands there is not repeated: it may be anything. */
function whereBroken(error: z.ZodError | undefined): string {
  const place = error?.issues[0]?.path.map(String).join('.').slice(0, 60);
  const at = place ? ` at “${place}”` : '';
  return `This file was changed${at}: what stands there is nothing that the course writes. Nothing was changed here. Save your progress to a file again where it is whole.`;
}
