import { expect, it } from 'vitest';
import { replay } from '../../trace/frames';
import { readEvents } from '../../trace/notation';
import { lineMarks } from './lineMarks';

function marksAfter(events: string): Record<number, string> {
  const last = replay({ events: readEvents(events) }).at(-1);
  if (!last) throw new Error('no events');
  const marks = Array.from(lineMarks(last), ([line, { kind, note }]) => [line, `${kind}: ${note}`]);
  return Object.fromEntries(marks);
}

it('marks the line that runs, those that wait for a call, and where generators wait', () => {
  const events = `
    call 1 @9 <module>
    create 2 @1 a a()
    create 3 @5 b b()
    resume 2 @1 next next(x)
    yield 2 @2 1
    call 4 @7 f f()
  `;
  expect(marksAfter(events)).toEqual({
    9: 'calling: module waits for its call',
    7: 'running: f runs',
    5: 'created: b created',
    2: 'suspended: a suspended',
  });
});

it('says all there is about a line, and gives it the look of what matters most', () => {
  const events = `
    call 1 @9 <module>
    create 2 @1 a a()
    create 3 @1 a a()
    resume 2 @1 next next(x)
  `;
  expect(marksAfter(events)[1]).toBe('running: a #1 runs, a #2 created');
});

it('marks nothing when the program is over', () => {
  expect(marksAfter('call 1 @9 <module>\nreturn 1 @9 None')).toEqual({});
});
