import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LoopEvent } from '../trace/LoopEvent';
import { readEvents } from '../trace/notation';
import { orders } from '../trace/samples/orders';
import { judge } from './judge';
import { printedLines } from './printedLines';
import type { RecordedRun } from './RecordedRun';

const printed = ['A asks the database', 'B asks the database', 'B has its row', 'A has its row'];
const lines = (...said: string[]) => judge({ kind: 'lines', lines: said }, orders);
const time = (line: string, at: number) => judge({ kind: 'time', line, at }, orders);
const eventAt = (step: number): LoopEvent | undefined => orders.events[step];

it('the sample prints what these tests take it to', () => {
  expect(printedLines(orders).map(({ text, at }) => `${at} ${text}`)).toEqual([
    '0 A asks the database',
    '0 B asks the database',
    '0.1 B has its row',
    '0.2 A has its row',
  ]);
});

describe('lines', () => {
  it('are right, at the last place where it could have gone another way', () => {
    const { right, step, line, sentences } = lines(...printed);
    expect({ right, line }).toEqual({ right: true, line: undefined });
    expect(eventAt(step)).toMatchObject({ type: 'run' });
    expect(sentences.join(' ')).toBe(
      'The loop takes `wake Task-3` from the left of the ready queue and runs it. `A has its row` comes from `Task-2`, which waits for `sleep(0.2)`.',
    );
  });

  it('part at the first line that differs: the loop takes another handle', () => {
    const { right, step, line, sentences } = lines(printed[0] ?? '', 'A has its row');
    expect({ right, line }).toEqual({ right: false, line: 1 });
    expect(eventAt(step)).toMatchObject({ type: 'run', handle: 3 });
    expect(sentences).toEqual([
      'You have `A has its row` second, and the program prints `B asks the database` there.',
      'The loop takes `step of Task-3` from the left of the ready queue and runs it.',
      '`A has its row` comes from `Task-2`, which waits for `sleep(0.2)`.',
    ]);
  });

  it('name what is never printed, and what stands behind it in the queue', () => {
    expect(lines('the row').sentences.at(-1)).toBe('`the row` is never printed.');
    expect(lines('B asks the database').sentences.at(-1)).toBe(
      '`B asks the database` comes from `step of Task-3`, which waits in the ready queue.',
    );
  });

  it('are too few, or too many', () => {
    expect(lines(...printed.slice(0, 3)).sentences[0]).toBe(
      'You have no more lines, and the program prints `A has its row`.',
    );
    const { step, sentences } = lines(...printed, 'A has its row');
    expect(step).toBe(orders.events.length - 1);
    expect(sentences).toEqual([
      'You have `A has its row` fifth, and the program prints nothing more.',
      'The program has come to its end.',
      '`A has its row` is not printed again.',
    ]);
  });

  it('are right exactly if they are those of the run, and part where they first differ', () => {
    const some = fc.array(fc.constantFrom(...printed, 'the row', ''), { maxLength: 6 });
    fc.assert(
      fc.property(fc.oneof(some, fc.shuffledSubarray(printed, { minLength: 4 })), (said) => {
        const { right, step, line = said.length, sentences } = lines(...said);
        expect(right).toBe(said.join('\n') === printed.join('\n'));
        expect(said.slice(0, line)).toEqual(printed.slice(0, line));
        if (!right) expect(said[line]).not.toBe(printed[line]);
        expect(eventAt(step)).toBeDefined();
        for (const sentence of sentences) expect(sentence).toMatch(/^[`A-Z].*\.$/);
        expect(sentences.join()).not.toMatch(/undefined|``/);
      }),
    );
  });
});

describe('a time', () => {
  it('is right, where the clock comes to it', () => {
    const { right, step, sentences } = time('A has its row', 0.2);
    expect(right).toBe(true);
    expect(eventAt(step)).toMatchObject({ type: 'select', until: 0.2 });
    expect(sentences).toHaveLength(1);
  });

  it('is too early: the clock leaves it behind', () => {
    const { right, step, sentences } = time('A has its row', 0.1);
    expect(right).toBe(false);
    expect(eventAt(step)).toMatchObject({ type: 'select', until: 0.2 });
    expect(sentences[0]).toBe('You have 0.1 s, and `A has its row` is printed at 0.2 s.');
    expect(eventAt(time('A has its row', 0).step)).toMatchObject({ until: 0.1 });
  });

  it('is too late: the clock comes to the time of the line', () => {
    expect(eventAt(time('B has its row', 0.3).step)).toMatchObject({ type: 'select', until: 0.1 });
    expect(eventAt(time('A asks the database', 1).step)).toMatchObject({ type: 'print' });
  });

  it('is not asked of a line that is never printed, or of a run without a clock', () => {
    expect(() => time('the row', 0)).toThrow('does not print "the row"');
    expect(() => judge({ kind: 'time', line: 'a', at: 0 }, frames('call 1 @1 <module>'))).toThrow(
      'no times',
    );
  });
});

function frames(events: string): RecordedRun {
  return { python: '3.14.2', program: '', events: readEvents(events) };
}

describe('a run without a loop', () => {
  const run = frames(`
    call 1 @9 <module>
    create 2 @1 g g()
    print 1 made
    resume 2 @1 next next(x)
    print 2 in g
    yield 2 @3 7
    print 1 got 7
    return 1 @9 None`);
  const said = (...text: string[]) => judge({ kind: 'lines', lines: text }, run);

  it('parts where another frame runs', () => {
    expect(said('in g')).toMatchObject({ right: false, line: 0, step: 1 });
    expect(said('in g').sentences.at(-1)).toBe('`in g` is printed later.');
    expect(said('made', 'got 7').step).toBe(3);
    expect(said('made', 'in g', 'made')).toMatchObject({ line: 2, step: 5 });
    expect(said('made', 'in g', 'made').sentences.at(-1)).toBe('`made` is not printed again.');
    expect(said('made', 'in g', 'got 7')).toMatchObject({ right: true, step: 5 });
  });

  it('has lines, also where one is written in pieces', () => {
    const run: RecordedRun = {
      python: '3.14.2',
      program: '',
      events: ['a', 'b\nc', '\n', '\n'].map((text) => ({ type: 'print', frame: 1, text })),
    };
    expect(printedLines(run).map(({ text, step }) => [text, step])).toEqual([
      ['ab', 0],
      ['c', 1],
      ['', 3],
    ]);
  });
});
