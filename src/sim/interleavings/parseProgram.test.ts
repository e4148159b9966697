import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ProgramProblem } from './ProgramProblem';
import { parseProgram } from './parseProgram';

/** A program of which the body of the first thread is given. */
const withBody = (...lines: string[]) =>
  [
    'from threading import Lock',
    'lock = Lock()',
    'counter = 0',
    'def first():',
    '    global counter',
    ...lines.map((line) => `    ${line}`),
    'def second():',
    '    pass',
    'assert counter == 0',
  ].join('\n');

function problem(text: string): string {
  try {
    parseProgram(text);
    return 'is read';
  } catch (error) {
    if (!(error instanceof ProgramProblem)) throw error;
    return `${error.line}:${error.column} ${error.message}`;
  }
}

describe('parseProgram', () => {
  it('reads what the small Python has', () => {
    const program = parseProgram(
      withBody(
        'seen = counter  # a comment',
        'if seen == 1 and not (counter > 2): counter = -seen * 3 // 2 % 5',
        'elif seen != 2 or True:',
        '    pass',
        'else:',
        '    return',
        'while lock.acquire(blocking=False):',
        '    lock.release()',
        '    if min(1, int("2")) == max(1, 2): break',
        '    continue',
        'with lock:',
        '    counter += 1',
        'lock.acquire()',
      ),
    );
    expect(program).toMatchObject({
      variables: [{ name: 'counter', value: 0 }],
      locks: ['lock'],
      threads: [{ name: 'first', from: 4, to: 18 }, { name: 'second' }],
      claims: [{ text: 'counter == 0' }],
    });
    expect(program.threads[0]?.body.map(({ kind }) => kind)).toEqual([
      ...['assign', 'if', 'while', 'with', 'acquire'],
    ]);
  });

  it.each([
    [withBody('for i in range(3): pass'), '6:5 `for i in range(3): pass` is not part'],
    [withBody('x = [1]'), '6:9 `[1]` is not part of this small Python'],
    [withBody('x, y = 1, 2'), '6:5 Write one assignment in the form'],
    [withBody('x = 1 / 2'), '6:11 `/` is not part of this small Python. It has whole numbers'],
    [withBody('x = 1.5'), '6:9 `1.5`: this small Python has whole numbers'],
    [withBody('x = 0 < 1 < 2'), '6:15 Comparisons in a row'],
    [withBody('x = counter is None'), '6:17 `is` is not part of this small Python. Write `==`.'],
    [withBody('x = y'), '6:9 The name `y` is not defined.'],
    [withBody('print(counter)'), '6:5 `print(counter)` is not part of this small Python.'],
    [withBody('counter.acquire()'), '6:5 `counter` is no lock.'],
    [withBody('lock = 1'), '6:5 `lock` is a lock, and stays one.'],
    [withBody('x = lock'), '6:9 `lock` is a lock. Use it as `with lock:`'],
    [withBody('if lock.acquire(): pass'), '6:8 `lock.acquire()` stands on a line of its own.'],
    [withBody('break'), '6:5 `break` stands outside of every `while`.'],
    [withBody('return 1'), '6:5 Nobody takes what a thread returns.'],
    [withBody('x ='), '6:8 This is no Python'],
    [withBody('eval("1")'), '6:5 `eval("1")` is not part of this small Python.'],
    ['import os', '1:1 The only import here is `from threading import Lock`.'],
    ['lock = Lock()', '1:8 `Lock` is not defined. Write `from threading import Lock` first.'],
    ['x = 1\nx = 2', '2:1 `x` has its first value already.'],
    ['x = y', '1:5 The name `y` is not defined.'],
    ['x = 1 + 1', '1:5 A shared variable begins with a plain value'],
    ['def f(x): pass', '1:6 A function here is a thread. Write it without parameters'],
    ['def f() -> None: pass', '1:6 A function here is a thread.'],
    ['def f(): pass', '1:1 Each function is a thread: write two or three of them. There is 1.'],
    ['def f(): pass\ndef f(): pass', '2:1 There are two functions `f`.'],
    ['def f(): pass\ndef g(): pass', '2:1 Say at the end what must hold'],
    ['def f():\n    global x\ndef g(): pass', '2:12 There is no shared variable `x`'],
    ['x = 1\ndef f():\n    x = 2', '3:5 Assigned in a function, `x` would be a variable of that'],
    ['', '1:1 Each function is a thread: write two or three of them. There are none.'],
    ['x'.repeat(5000), '1:1 A program has 4000 characters at most.'],
  ])('says what is wrong with %j', (text, sentence) => {
    expect(problem(text).slice(0, sentence.length)).toBe(sentence);
  });

  it('has a sentence for whatever is written', () => {
    const words = withBody('counter += 1').split(/\b/);
    const shuffled = fc.array(fc.constantFrom(...words, 'class', '\n', '    ', '`', 'lambda:'), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          shuffled.map((all) => all.join(' ')),
        ),
        (text) => {
          expect(problem(text)).toMatch(/^\d+:\d+ |^is read$/);
        },
      ),
    );
  });
});
