import { isNumber, isText } from './checks';
import { createParser } from './createParser';
import { FRAME_PROTOCOL_VERSION, type FromFrame, type ToFrame } from './protocol';

export const parseToFrame = createParser<ToFrame>('page to frame', FRAME_PROTOCOL_VERSION, {
  init: { workerText: isText },
  spawn: { worker: isNumber },
  kill: { worker: isNumber },
  ping: {},
});

export const parseFromFrame = createParser<FromFrame>('frame to page', FRAME_PROTOCOL_VERSION, {
  failed: { worker: isNumber, message: isText },
  pong: {},
});
