import { type Check, isNumber, isRecord, isText, listOf } from '../sandbox/checks';
import { createParser } from '../sandbox/createParser';
import type { LoopEvent } from '../trace/LoopEvent';

/** The messages between the page and a worker with CPython in it: one closed union for each direction. */
export const PROTOCOL_VERSION = 1;

interface Stamped {
  readonly version: typeof PROTOCOL_VERSION;
}

/** Page → worker: `boot`, and after its `ready` one program after the other. */
export type ToWorker = Stamped &
  (
    | { readonly type: 'boot'; readonly core: ArrayBuffer; readonly library: ArrayBuffer }
    /** Run a program alone and tell what happens on its loop. */
    | { readonly type: 'record'; readonly source: string }
  );

/** Worker → page. A recorded program is `started`, then `events`, the last of which holds the `end`. */
export type FromWorker = Stamped &
  (
    | { readonly type: 'ready' }
    | {
        readonly type: 'started';
        /** `3.14.2` */
        readonly python: string;
      }
    | { readonly type: 'events'; readonly events: readonly LoopEvent[] }
    /** CPython itself has failed; it is of no use any more. */
    | { readonly type: 'failed'; readonly message: string }
  );

const isBytes: Check<ArrayBuffer> = (value): value is ArrayBuffer => value instanceof ArrayBuffer;
/** What has a type is an event: the worker's port is out of the program's reach. */
const isEvent: Check<LoopEvent> = (value): value is LoopEvent =>
  isRecord(value) && isText(value.type) && (value.line === undefined || isNumber(value.line));

export const parseToWorker = createParser<ToWorker>('page to Python', PROTOCOL_VERSION, {
  boot: { core: isBytes, library: isBytes },
  record: { source: isText },
});

export const parseFromWorker = createParser<FromWorker>('Python to page', PROTOCOL_VERSION, {
  ready: {},
  started: { python: isText },
  events: { events: listOf(isEvent) },
  failed: { message: isText },
});
