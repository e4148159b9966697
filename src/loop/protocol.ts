import { type Check, isNumber, isRecord, isText, listOf, optional, shape } from '../sandbox/checks';
import { createParser } from '../sandbox/createParser';
import type { LoopEvent } from '../trace/LoopEvent';
import type { LoopFile } from './LoopFiles';

/** The messages between the page and a worker that runs a program on a loop: one closed union for each direction. */
export const PROTOCOL_VERSION = 1;

interface Stamped {
  readonly version: typeof PROTOCOL_VERSION;
}

/** Page → worker. A worker runs one program. */
export type ToWorker = Stamped & {
  readonly type: 'run';
  readonly source: string;
  readonly files: readonly LoopFile[];
  /** Slugs of the reader's own parts; missing for the reference loop. */
  readonly own?: readonly string[] | undefined;
};

/** Worker → page: `ready`, then `started`, then `events`, the last of which holds the `end`. */
export type FromWorker = Stamped &
  (
    | { readonly type: 'ready' }
    | {
        readonly type: 'started';
        /** JavaScript's own loop, and not `#loop`. */
        readonly isNative: boolean;
      }
    | { readonly type: 'events'; readonly events: readonly LoopEvent[] }
    /** The engine itself has failed. */
    | { readonly type: 'failed'; readonly message: string }
  );

const isFlag: Check<boolean> = (value): value is boolean => typeof value === 'boolean';
/** The worker's port is out of the program's reach, so what has a type is an event. */
const isEvent: Check<LoopEvent> = (value): value is LoopEvent =>
  isRecord(value) && isText(value.type) && (value.line === undefined || isNumber(value.line));

export const parseToWorker = createParser<ToWorker>('page to worker', PROTOCOL_VERSION, {
  run: {
    source: isText,
    files: listOf(shape<LoopFile>({ path: isText, text: isText })),
    own: optional(listOf(isText)),
  },
});

export const parseFromWorker = createParser<FromWorker>('worker to page', PROTOCOL_VERSION, {
  ready: {},
  started: { isNative: isFlag },
  events: { events: listOf(isEvent) },
  failed: { message: isText },
});
