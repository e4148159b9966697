import { describe, expect, it } from 'vitest';
import { ProtocolError } from '../sandbox/createParser';
import { parseFromWorker, parseToWorker, PROTOCOL_VERSION as version } from './protocol';

const bytes = new ArrayBuffer(1);
const good = {
  'page to Python': [
    parseToWorker,
    [
      { type: 'boot', core: bytes, library: bytes },
      { type: 'record', source: 'print(1)' },
      { type: 'cell', code: 'print(1)' },
    ],
  ],
  'Python to page': [
    parseFromWorker,
    [
      { type: 'ready' },
      { type: 'started', python: '3.14.2' },
      { type: 'events', events: [{ type: 'line', line: 1 }] },
      { type: 'output', pieces: [{ stream: 'stdout', text: '1\n' }] },
      { type: 'ended', outcome: 'finished', message: '' },
      { type: 'failed', message: 'm' },
    ],
  ],
} as const;

const junk: readonly unknown[] = [
  ...[undefined, null, 0, 'ready', [], {}],
  { type: 'ready' },
  { version: 0, type: 'ready' },
  { version, type: 'toString' },
  { version, type: 'boot', core: 'bytes', library: bytes },
  { version, type: 'boot', core: bytes },
  { version, type: 'cell', code: 1 },
  { version, type: 'events', events: [{}] },
  { version, type: 'events', events: [{ type: 'line', line: '1' }] },
  { version, type: 'output', pieces: [{ stream: 'stdin', text: '' }] },
  { version, type: 'output', pieces: [{ stream: 'stdout', text: '', more: 1 }] },
  { version, type: 'ended', outcome: 'unavailable', message: '' },
  { version, type: 'failed', message: 'm', more: 1 },
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
