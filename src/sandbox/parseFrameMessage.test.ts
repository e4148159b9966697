import { describe, expect, it } from 'vitest';
import { ProtocolError } from './createParser';
import { parseFromFrame, parseToFrame } from './parseFrameMessage';
import { FRAME_PROTOCOL_VERSION as version } from './protocol';

const good = {
  'page to frame': [
    parseToFrame,
    [
      { type: 'init', workerText: '' },
      { type: 'spawn', worker: 1 },
      { type: 'kill', worker: 1 },
      { type: 'ping' },
    ],
  ],
  'frame to page': [
    parseFromFrame,
    [{ type: 'failed', worker: 1, message: 'm' }, { type: 'pong' }],
  ],
} as const;

const junk: readonly unknown[] = [
  ...[undefined, null, 0, 'ping', [], {}, () => 1, new Date(), Object.create(null)],
  { version },
  { version, type: 'toString' },
  { version, type: '__proto__' },
  { version, type: ['ping'] },
  { version: 0, type: 'ping' },
  { type: 'pong' },
  { version, type: 'ping', worker: 1 },
  { version, type: 'spawn' },
  { version, type: 'spawn', worker: '1' },
  { version, type: 'failed', worker: 1 },
  { version, type: 'failed', worker: Number.NaN, message: 'm' },
];

describe.each(Object.entries(good))('%s', (_, [parse, messages]) => {
  it.each<object>(messages)('lets $type through as it is', (message) => {
    expect(parse({ version, ...message })).toEqual({ version, ...message });
  });

  it('turns junk into a protocol error', () => {
    for (const value of junk)
      expect(() => parse(value), JSON.stringify(value)).toThrow(ProtocolError);
  });

  it('takes no message of the other direction', () => {
    for (const [other, others] of Object.values(good))
      if (other !== parse)
        for (const message of others)
          expect(() => parse({ version, ...message })).toThrow(ProtocolError);
  });
});
