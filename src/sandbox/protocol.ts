/**
 * The messages between a page and its sandbox frame: one closed union for each direction. What a page and its workers say
 * to each other is theirs (`parseFromWorker`); it goes through a port of its own for each worker and never through the frame.
 */
export const FRAME_PROTOCOL_VERSION = 1;

interface Stamped {
  readonly version: typeof FRAME_PROTOCOL_VERSION;
}

/** Page → frame. `spawn` brings the port that the worker will talk through. */
export type ToFrame = Stamped &
  (
    | { readonly type: 'init'; readonly workerText: string }
    | { readonly type: 'spawn'; readonly worker: number }
    | { readonly type: 'kill'; readonly worker: number }
    | { readonly type: 'ping' }
  );

/** Frame → page. */
export type FromFrame = Stamped &
  (
    | { readonly type: 'failed'; readonly worker: number; readonly message: string }
    | { readonly type: 'pong' }
  );
