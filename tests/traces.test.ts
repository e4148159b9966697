import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listPrograms } from '../src/plugins/programs/listPrograms';
import { createRecorder } from '../src/python/createRecorder';
import type { FrameTrace } from '../src/trace/FrameTrace';
import { replay } from '../src/trace/frames';

/** The recorded traces are what CPython does today with the programs as they stand. */

const programs = await listPrograms('.');
const record = await createRecorder();
const stored = (file: string): FrameTrace => JSON.parse(readFileSync(file, 'utf8'));
const eventsOf = (code: string) => record(code).events;

describe('the trace of each program', () => {
  it.each(programs)('$file', ({ code, traceFile }) => {
    const mends = `${traceFile} is not what CPython does with the program. Run "npm run record"`;
    expect(stored(traceFile), mends).toEqual(record(code));
  });

  it.each(programs)(
    '$file: no sentence is empty, no line is outside the program',
    ({ code, traceFile }) => {
      const lines = code.split('\n').length;
      for (const { sentence, line = 1 } of replay(stored(traceFile))) {
        expect(sentence).not.toMatch(/undefined|``|^$/);
        expect(line).toBeLessThanOrEqual(lines);
      }
    },
  );
});

const generator = 'def g(n):\n    yield n\n';

describe('the recorder', () => {
  it('sees a generator that is made and never asked', () => {
    expect(eventsOf(`${generator}a = g(1)\n`)).toContainEqual({
      type: 'create',
      frame: 2,
      function: 'g',
      line: 1,
      text: 'g(1)',
      locals: { n: '1' },
    });
  });

  it.each([
    ['a = g(1)\nnext(a)', 'next', 'next(a)'],
    ['for x in g(1):\n    pass', 'for', 'g(1)'],
    ['list(g(1))', 'other', 'list(g(1))'],
    ['a = g(1)\na.send(None)', 'send', 'a.send(None)'],
    ['a = g(1)\nnext(a)\na.close()', 'close', 'a.close()'],
    ['def h():\n    yield from g(1)\nnext(h())', 'yield from', 'yield from g(1)'],
  ])('tells who resumes in %j', (code, by, text) => {
    expect(eventsOf(`${generator}${code}\n`)).toContainEqual(
      expect.objectContaining({ type: 'resume', by, text }),
    );
  });

  it('sees a coroutine made, sent into, and going straight into what it awaits', () => {
    const code = `class Row:
    def __await__(self):
        yield 7
async def f():
    await Row()
async def h():
    await f()
a = h()
a.send(None)
`;
    const moves = eventsOf(code).filter(({ type }) => /create|resume|yield/.test(type));
    expect(
      moves.map((event) => `${event.frame} ${event.type} ${'by' in event ? event.by : ''}`),
    ).toEqual([
      '3 create ',
      '3 resume send',
      '4 create ',
      '4 resume await',
      '5 create ',
      '5 resume await',
      '5 yield ',
      '4 yield ',
      '3 yield ',
    ]);
    expect(moves.map((event) => 'coroutine' in event && event.frame).filter(Boolean)).toEqual([
      3, 4,
    ]);
  });

  it('tells a yield from a return and from an exception', () => {
    const code =
      'def g():\n    yield None\n    return None\na = g()\nnext(a)\nnext(a, 0)\nb = g()\nnext(b)\nb.close()\n';
    const left = eventsOf(code).filter(
      ({ frame, type }) => frame > 1 && /yield|return|unwind/.test(type),
    );
    expect(left.map(({ frame, type }) => `${frame} ${type}`)).toEqual([
      '2 yield',
      '2 return',
      '3 yield',
      '3 unwind',
    ]);
  });

  it('sees a generator closed that never ran', () => {
    expect(eventsOf(`${generator}a = g(1)\na.close()\n`)).toContainEqual({
      type: 'close',
      frame: 2,
      text: 'a.close()',
    });
  });

  it('sees CPython close a suspended generator that nothing refers to', () => {
    const events = eventsOf(`${generator}a = g(1)\nnext(a)\ndel a\n`).filter(
      ({ frame }) => frame === 2,
    );
    expect(events.slice(-4).map(({ type }) => type)).toEqual([
      'collect',
      'resume',
      'raise',
      'unwind',
    ]);
    expect(events).toContainEqual({ type: 'resume', frame: 2, line: 2, by: 'collect' });
  });

  it('follows throw through a generator that only delegates', () => {
    const code = `def g():
    try:
        yield 1
    except ValueError:
        yield 2
def h():
    yield from g()
a = h()
next(a)
a.throw(ValueError)
`;
    const moves = eventsOf(code)
      .filter(({ frame, type }) => frame > 1 && /resume|yield/.test(type))
      .map(({ frame, type }) => `${frame} ${type}`);
    expect(moves).toEqual([
      '2 resume',
      '3 resume',
      '3 yield',
      '2 yield',
      '2 resume',
      '3 resume',
      '3 yield',
      '2 yield',
    ]);
  });

  it('lets an exception leave the module, and says so', () => {
    expect(eventsOf('1 / 0\n').at(-1)).toEqual({
      type: 'unwind',
      frame: 1,
      line: 1,
      error: "ZeroDivisionError('division by zero')",
    });
  });
});
