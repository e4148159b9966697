import { describe, expect, it } from 'vitest';
import type { RecordedRun } from '../../predict/RecordedRun';
import { readEvents } from '../../trace/notation';
import { orders } from '../../trace/samples/orders';
import type { PredictHead } from './PredictHead';
import { toQuestion } from './toQuestion';

const question = (head: PredictHead, run: RecordedRun = orders) =>
  toQuestion(head, run, 'p.py', 'seed');
const options = (...texts: string[]) =>
  texts.map((text, index) => ({ text, tell: `tell ${text}`, at: 4 + 2 * index }));
const printed = 'A asks the database / B asks the database / B has its row / A has its row';
const time = (line: string, ...texts: string[]) =>
  question({ kind: 'time', line, options: options(...texts) });

describe('a question', () => {
  it('of an order has the lines of the run, in another order', () => {
    const asked = question({ kind: 'order', tell: 'why' });
    const lines = asked.kind === 'order' ? asked.lines : [];
    expect([...lines].sort()).toEqual(printed.split(' / ').sort());
    expect(lines).not.toEqual(printed.split(' / '));
  });

  it('of the output has its options line by line', () => {
    expect(question({ kind: 'output', options: options(printed, 'A has its row / x') })).toEqual({
      kind: 'output',
      options: [
        { lines: printed.split(' / '), tell: `tell ${printed}` },
        { lines: ['A has its row', 'x'], tell: 'tell A has its row / x' },
      ],
    });
  });

  it('of a time has seconds', () => {
    expect(time('A has its row', '0.1', '0.2')).toMatchObject({
      options: [{ at: 0.1 }, { at: 0.2 }],
    });
  });
});

describe('no question', () => {
  it('without a right option: the run says which it is', () => {
    expect(() => question({ kind: 'output', options: options('a', 'b') })).toThrow(
      `p.py:3  None of the options is right. The run says: ${printed}.`,
    );
    expect(() => time('A has its row', '0.1', '0.3')).toThrow('The run says: 0.2.');
  });

  it('with two right options', () => {
    expect(() => time('A has its row', '0.2', '0.20')).toThrow('p.py:6  Two options are right.');
  });

  it('of a line that is not printed, or in a run without a clock', () => {
    expect(() => time('the row', '0.1', '0.2')).toThrow('"the row" is printed 0 times');
    const run: RecordedRun = { python: '3.14.2', program: '', events: readEvents('print 1 a') };
    const head: PredictHead = { kind: 'time', line: 'a', options: options('0', '1') };
    expect(() => question(head, run)).toThrow('Without asyncio there is no virtual time');
  });

  it('of an order in which two lines are alike, or there is one', () => {
    const run = (events: string): RecordedRun => ({
      ...{ python: '3.14.2', program: '', events: readEvents(events) },
    });
    const order: PredictHead = { kind: 'order', tell: 'why' };
    expect(() => question(order, run('print 1 a\nprint 1 a'))).toThrow('"a" is printed twice');
    expect(() => question(order, run('print 1 a'))).toThrow('An order takes two lines');
  });

  it('of a program that does not come to its end', () => {
    const end = { type: 'end', reason: 'deadlock', message: 'Nothing is ready.' } as const;
    const run = { ...orders, events: [...orders.events.slice(0, -1), end] };
    expect(() => question({ kind: 'order', tell: 'why' }, run)).toThrow(
      'p.py  The program must come to its end: Nothing is ready.',
    );
  });
});
