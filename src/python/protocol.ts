import { type Check, isNumber, isRecord, isText, listOf, oneOf, shape } from '../sandbox/checks';
import { createParser } from '../sandbox/createParser';
import type { CellEnd, CellOutput } from '../trace/CellKernel';
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
    /** Run a cell: names that one cell sets are there in the next. */
    | { readonly type: 'cell'; readonly code: string }
  );

/** Worker → page. A recorded program is `started`, then `events`, the last of which holds the `end`; a cell is `started`, then `output`, then `ended`. */
export type FromWorker = Stamped &
  (
    | { readonly type: 'ready' }
    | {
        readonly type: 'started';
        /** `3.14.2` */
        readonly python: string;
      }
    | { readonly type: 'events'; readonly events: readonly LoopEvent[] }
    | { readonly type: 'output'; readonly pieces: readonly CellOutput[] }
    | ({ readonly type: 'ended' } & CellEnd)
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
  cell: { code: isText },
});

export const parseFromWorker = createParser<FromWorker>('Python to page', PROTOCOL_VERSION, {
  ready: {},
  started: { python: isText },
  events: { events: listOf(isEvent) },
  output: {
    pieces: listOf(
      shape<CellOutput>({ stream: oneOf({ stdout: true, stderr: true }), text: isText }),
    ),
  },
  ended: {
    outcome: oneOf({ finished: true, raised: true, stopped: true }),
    message: isText,
  },
  failed: { message: isText },
});
