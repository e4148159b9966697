import { describe, expect, it } from 'vitest';
import { ProtocolError } from '../sandbox/createParser';
import { parseFromWorker, parseToWorker } from './parseMessage';
import { PROTOCOL_VERSION as version } from './protocol';

const outcome = { name: 'a > b', state: 'failed', durationMs: 1, errors: [] };
const error = { name: 'Error', message: 'm', place: { file: 'exercise.ts', line: 1, column: 2 } };
const problem = { code: 'syntax', message: 'm', excerpt: '> 1 |' };

const good = {
  'page to worker': [
    parseToWorker,
    [
      { type: 'run', run: 1, files: { 'exercise.ts': '' } },
      { type: 'program', run: 1, files: { 'program.ts': '' } },
    ],
  ],
  'worker to page': [
    parseFromWorker,
    [
      { type: 'ready', run: 0 },
      { type: 'beat', run: 1, timers: 0 },
      { type: 'collected', run: 1, tests: ['a > b'] },
      { type: 'started', run: 1, test: 'a > b' },
      { type: 'finished', run: 1, test: outcome },
      {
        type: 'finished',
        run: 1,
        test: { ...outcome, errors: [error, { ...error, diff: '- 1\n+ 2' }] },
      },
      { type: 'console', run: 1, level: 'warn', text: 't' },
      { type: 'done', run: 1, count: 1, notices: [] },
      { type: 'stopped', run: 1, problem },
    ],
  ],
} as const;

const junk: readonly unknown[] = [
  ...[undefined, null, 0, 'done', [], {}, () => 1, new Date(), Object.create(null)],
  { version },
  { version, type: 'toString' },
  { version, type: '__proto__' },
  { version, type: ['done'] },
  { version: 0, type: 'ready', run: 0 },
  { type: 'ready', run: 0 },
  { version, type: 'ready' },
  { version, type: 'ready', run: '0' },
  { version, type: 'ready', run: Number.NaN },
  { version, type: 'ready', run: 0, verdict: 'solved' },
  { version, type: 'done', run: 1, count: 1 },
  { version, type: 'done', run: 1, count: 1, notices: [1] },
  { version, type: 'started', run: 1, test: { toString: () => 'a' } },
  { version, type: 'collected', run: 1, tests: 'a' },
  { version, type: 'finished', run: 1, test: { ...outcome, state: 'solved' } },
  { version, type: 'finished', run: 1, test: { ...outcome, errors: [{ name: 'Error' }] } },
  { version, type: 'finished', run: 1, test: { ...outcome, solved: true } },
  {
    version,
    type: 'finished',
    run: 1,
    test: { ...outcome, errors: [{ ...error, place: { file: 'a' } }] },
  },
  { version, type: 'console', run: 1, level: 'table', text: '' },
  { version, type: 'stopped', run: 1, problem: { ...problem, code: 'solved' } },
  { version, type: 'run', run: 1, files: { 'exercise.ts': 1 } },
  { version, type: 'run', run: 1, files: ['exercise.ts'] },
];

describe.each(Object.entries(good))('%s', (_, [parse, messages]) => {
  it.each<object>(messages)('lets $type through as it is', (message) => {
    expect(parse({ version, ...message })).toEqual({ version, ...message });
  });

  it('turns junk into a protocol error', () => {
    for (const value of junk)
      expect(() => parse(value), JSON.stringify(value)).toThrow(ProtocolError);
  });

  it('takes no message of another direction', () => {
    for (const [other, others] of Object.values(good))
      if (other !== parse)
        for (const message of others)
          expect(() => parse({ version, ...message })).toThrow(ProtocolError);
  });
});
