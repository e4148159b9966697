import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTrace } from './parseTrace';
import { orders } from './samples/orders';
import { runToy } from './samples/toyLoop';
import { toyProgram } from './samples/toyProgram';

const stored = (trace: unknown) => JSON.parse(JSON.stringify(trace)) as unknown;

describe('parseTrace', () => {
  it('gives back what was stored', () => {
    expect(parseTrace(stored(orders))).toEqual(orders);
    fc.assert(
      fc.property(toyProgram, (acts) => {
        const trace = runToy(acts);
        expect(parseTrace(stored(trace))).toEqual(stored(trace));
      }),
    );
  });

  it.each<[string, unknown, RegExp]>([
    ['nothing', null, /at its top/],
    ['a trace without events', { ...orders, events: [] }, /at events/],
    ['an engine that nobody knows', { ...orders, engine: 'node' }, /at engine/],
    ['an event that nobody knows', { ...orders, events: [{ type: 'nap' }] }, /at step 0, type/],
    [
      'an event with a field too many',
      { ...orders, events: [{ type: 'line', line: 1, column: 2 }] },
      /at step 0: .*column/,
    ],
    [
      'a line that is no number',
      {
        ...orders,
        events: [
          { type: 'pass', pass: 1 },
          { type: 'line', line: '1' },
        ],
      },
      /at step 1, line/,
    ],
  ])('refuses %s, and says where', (_, json, where) => {
    expect(() => parseTrace(json, 'one.trace.json')).toThrow(where);
    expect(() => parseTrace(json, 'one.trace.json')).toThrow(/^one\.trace\.json is not the trace/);
  });
});
