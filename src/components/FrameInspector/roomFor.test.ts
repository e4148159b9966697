import { expect, it } from 'vitest';
import { replay } from '../../trace/frames';
import { readEvents } from '../../trace/notation';
import { roomFor } from './roomFor';

const short = 'call 1 @9 <module>\ncreate 2 @1 {a=1 b=2} g g()';
const room = (events: string) => roomFor(replay({ events: readEvents(events) }));

it('is as high as the highest picture, also when the last one is low', () => {
  const high = `${short}\nresume 2 @1 next next(x)`;
  const low = `${high}\nreturn 2 @2 None\nreturn 1 @9 None`;
  expect(room(high).stack).toBeGreaterThan(room(short).stack);
  expect(room(low)).toMatchObject({ stack: room(high).stack, heap: room(high).heap });
});

it('grows with the locals', () => {
  expect(room(`${short}\nline 1 @9 {a=1}`).stack).toBeGreaterThan(room(short).stack);
});

it('knows the longest sentence and the whole output', () => {
  const events = 'call 1 @1 <module>\nprint 1 one\nprint 1 two\nline 1 @2';
  expect(room(events)).toMatchObject({
    outputLines: 2,
    sentence: 'The program starts: the frame of the module is on the stack.',
  });
});
