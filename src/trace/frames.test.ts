import { describe, expect, it } from 'vitest';
import { replay, stateAt } from './frames';
import { drawState, readEvents } from './notation';

const picker = readEvents(`
  call 1 @1 <module>
  line 1 @7
  create 2 @1 {n=1} picker picker(1)
  line 1 @8 {walk=#2}
  resume 2 @1 next next(walk)
  line 2 @2
  line 2 @3 {item='book'}
  yield 2 @3 'book'
  print 1 got book
  line 1 @9
  resume 2 @3 next next(walk)
  return 2 @3 None
  return 1 @9 None
`);

const pictures = (text: string) => replay({ events: readEvents(text) }).map(drawState);
const sentences = (text: string) =>
  replay({ events: readEvents(text) }).map((state) => state.sentence);

describe('replay', () => {
  it('follows a frame from the heap to the stack and back', () => {
    expect(replay({ events: picker }).map(drawState)).toEqual([
      'module:1 |',
      'module:7 |',
      'module:7 | picker created:1{n=1*}',
      'module:8{walk=generator picker*} | picker created:1{n=1}',
      'module:8{walk=generator picker} picker:1{n=1} | picker running',
      'module:8{walk=generator picker} picker:2{n=1} | picker running',
      "module:8{walk=generator picker} picker:3{n=1 item='book'*} | picker running",
      "module:8{walk=generator picker} | picker suspended:3{n=1 item='book'}",
      "module:8{walk=generator picker} | picker suspended:3{n=1 item='book'}",
      "module:9{walk=generator picker} | picker suspended:3{n=1 item='book'}",
      "module:9{walk=generator picker} picker:3{n=1 item='book'} | picker running",
      'module:9{walk=generator picker} | picker closed',
      '| picker closed',
    ]);
  });

  it('says which line runs, in which frame, and nothing when the program is over', () => {
    const states = replay({ events: picker });
    expect(states[6]).toMatchObject({ line: 3, function: 'picker' });
    expect(states[7]).toMatchObject({ line: 8, function: 'module' });
    expect(states.at(-1)).toMatchObject({ line: undefined, function: undefined });
  });

  it('calls a coroutine a coroutine, and says where its await leads', () => {
    const told = sentences(`
      call 1 @1 <module>
      create-coroutine 2 @1 fetch fetch()
      line 1 @8 {row=#2}
      resume 2 @1 send row.send(None)
      create-coroutine 3 @5 ask ask()
      resume 3 @5 await await ask()
      yield 3 @6 'row 7?'
      yield 2 @2 'row 7?'
      resume 2 @2 send row.send('lamp')
      resume 3 @6 await await ask()
      return 3 @6 'lamp'
    `);
    expect([told[1], told[2], told[5], ...told.slice(8)]).toEqual([
      '`fetch()` makes a coroutine object with the frame of `fetch` inside it. No line of `fetch` has run.',
      '`row` is now `coroutine fetch`. Line 8 is next.',
      '`await ask()` goes straight into what it awaits and links the frame of `ask` onto the stack for the first time. It begins with its first line.',
      "`row.send('lamp')` links the frame of `fetch` onto the stack again. It stands at the `await` of line 2, and passes the value that was sent on to what it awaits.",
      '`await ask()` passes it on and links the frame of `ask` onto the stack again. It stands at the `await` of line 6, and passes it on to what it awaits.',
      "`ask` returns `'lamp'`, and its frame is gone. The `await` that waited for it evaluates to `'lamp'`.",
    ]);
  });

  it('gathers the output', () => {
    expect(replay({ events: picker }).map((state) => state.output)).toEqual([
      ...Array<string>(8).fill(''),
      ...Array<string>(5).fill('got book\n'),
    ]);
  });

  it('forgets the frame of an ordinary call when it returns', () => {
    expect(
      pictures(`
        call 1 @1 <module>
        call 2 @3 {x=1} double double(1)
        return 2 @4 2
      `),
    ).toEqual(['module:1 |', 'module:1 double:3{x=1*} |', 'module:1 |']);
  });

  it('puts a generator that another one delegates to above it, and takes both off', () => {
    expect(
      pictures(`
        call 1 @1 <module>
        create 2 @1 week week()
        create 3 @5 day day()
        resume 2 @1 next next(sales)
        resume 3 @5 yield-from
        yield 3 @6 5
        yield 2 @2 5
      `).slice(-3),
    ).toEqual([
      'module:1 week:1 day:5 | week running, day running',
      'module:1 week:1 | week running, day suspended:6',
      'module:1 | week suspended:2, day suspended:6',
    ]);
  });

  it('removes a closed generator from the heap when nothing refers to it', () => {
    const [gone] = pictures(
      'call 1 @1 <module>\ncreate 2 @1 g g()\nclose 2 g.close()\ncollect 2',
    ).slice(-1);
    expect(gone).toBe('module:1 |');
  });

  it('keeps a suspended generator that nothing refers to until its frame has ended', () => {
    expect(
      pictures(`
        call 1 @1 <module>
        create 2 @1 g g()
        resume 2 @1 next next(a)
        yield 2 @2 1
        collect 2
        resume 2 @2 collect
        unwind 2 @2 GeneratorExit()
      `).slice(-3),
    ).toEqual(['module:1 | g suspended:2', 'module:1 g:2 | g running', 'module:1 |']);
  });

  it('takes away a local that is gone', () => {
    const [last] = pictures('call 1 @1 <module>\nline 1 @2 {end=3 k=1}\nline 1 @3 {end=-}').slice(
      -1,
    );
    expect(last).toBe('module:3{k=1} |');
  });

  it('numbers the generators of a function that made several', () => {
    const [last] = pictures(
      'call 1 @1 <module>\ncreate 2 @1 day a\ncreate 3 @1 day b\nline 1 @2 {s=#3}',
    ).slice(-1);
    expect(last).toBe('module:2{s=generator day #2*} | day #1 created:1, day #2 created:1');
  });
});

describe('stateAt', () => {
  it('gives the same picture as replay, at each step, in any order', () => {
    const states = replay({ events: picker });
    for (const step of [12, 0, 7, 3, 11])
      expect(stateAt({ events: picker }, step)).toEqual(states[step]);
  });

  it('says which steps there are', () => {
    expect(() => stateAt({ events: picker }, 13)).toThrow('steps 0 to 12, and no step 13');
  });

  it('names the frame that a broken trace forgot to introduce', () => {
    expect(() => stateAt({ events: readEvents('line 4 @1') }, 0)).toThrow('"line" of frame 4');
  });
});

describe('the sentence', () => {
  it('tells a call that makes a generator from one that runs', () => {
    expect(sentences('call 1 @1 <module>\ncreate 2 @1 g g()\ncall 3 @4 f f(1)').slice(1)).toEqual([
      '`g()` makes a generator object with the frame of `g` inside it. No line of `g` has run.',
      '`f(1)` puts a new frame, that of `f`, on top of the stack.',
    ]);
  });

  it.each([
    [
      'next next(a)',
      '`next(a)` links the frame of `g` onto the stack again. It goes on at line 2, where it had stopped.',
    ],
    [
      'for a',
      'The `for` loop asks for a value and links the frame of `g` onto the stack again. It goes on at line 2, where it had stopped.',
    ],
    [
      'yield-from',
      '`yield from` passes the request on and links the frame of `g` onto the stack again. It goes on at line 2, where it had stopped.',
    ],
    [
      'send a.send(3)',
      '`a.send(3)` links the frame of `g` onto the stack again. The `yield` at line 2, where it had stopped, evaluates to the value that was sent.',
    ],
    [
      'throw a.throw(E)',
      '`a.throw(E)` links the frame of `g` onto the stack again. The `yield` at line 2, where it had stopped, raises the exception.',
    ],
    [
      'close a.close()',
      '`a.close()` links the frame of `g` onto the stack again. The `yield` at line 2, where it had stopped, raises `GeneratorExit`.',
    ],
    [
      'other list(a)',
      '`list(a)` asks for a value and links the frame of `g` onto the stack again. It goes on at line 2, where it had stopped.',
    ],
  ])('says who resumes: %s', (by, expected) => {
    const events = `call 1 @1 <module>\ncreate 2 @1 g g()\nresume 2 @1 next next(a)\nyield 2 @2 1\nresume 2 @2 ${by}`;
    expect(sentences(events).at(-1)).toBe(expected);
  });

  it('says on the first resumption that the frame begins', () => {
    const events = 'call 1 @1 <module>\ncreate 2 @1 g g()\nresume 2 @1 next next(a)';
    expect(sentences(events).at(-1)).toBe(
      '`next(a)` links the frame of `g` onto the stack for the first time. It begins with its first line.',
    );
  });

  it.each([
    ['for', 'None', '`g` comes to its end, and its frame is gone. The `for` loop ends.'],
    [
      'next',
      'None',
      '`g` comes to its end, and its frame is gone. There is no value to hand out: that is `StopIteration`.',
    ],
    [
      'next',
      '12',
      '`g` returns `12`, and its frame is gone. `12` is not handed out like the others: it travels in `StopIteration`.',
    ],
    [
      'yield-from',
      '12',
      '`g` returns `12`, and its frame is gone. The `yield from` that waited for it evaluates to `12`.',
    ],
  ])('says what the end of a generator means for %s (%s)', (by, value, expected) => {
    const events = `call 1 @1 <module>\ncreate 2 @1 g g()\nresume 2 @1 ${by}\nreturn 2 @2 ${value}`;
    expect(sentences(events).at(-1)).toBe(expected);
  });

  it('says what changed, and which line is next', () => {
    expect(
      sentences('call 1 @1 <module>\nline 1 @2\ncall 2 @5 f f()\nline 2 @6 {a=1 b=2}').slice(1),
    ).toEqual([
      'Line 2 is next.',
      '`f()` puts a new frame, that of `f`, on top of the stack.',
      '`a` is now `1`. `b` is now `2`. Line 6 of `f` is next.',
    ]);
  });

  it('follows an exception from where it is raised to where it leaves', () => {
    expect(
      sentences(
        'call 1 @1 <module>\ncall 2 @3 f f()\nraise 2 @4 KeyError(1)\nunwind 2 @4 KeyError(1)\nunwind 1 @1 KeyError(1)',
      ).slice(2),
    ).toEqual([
      '`KeyError(1)` is raised at line 4 of `f`.',
      '`KeyError(1)` leaves `f`, and its frame is gone.',
      'Nobody caught `KeyError(1)`: the program ends.',
    ]);
  });
});
