import { describe, expect, it } from 'vitest';
import { placeNote } from './placeNote';

const phone = { width: 320, height: 600 };
const note = { width: 304, height: 120 };
const term = (left: number, top: number) => ({ left, top, bottom: top + 24 });

describe('placeNote', () => {
  it.each([
    ['below its term', term(8, 100), { left: 8, top: 130 }],
    ['not cut off on the right', term(290, 100), { left: 8, top: 130 }],
    ['not cut off on the left', term(-40, 100), { left: 8, top: 130 }],
    ['above when it has no room below', term(8, 540), { left: 8, top: 414 }],
  ])('stands %s', (_where, at, place) => {
    expect(placeNote({ term: at, note, window: phone })).toEqual(place);
  });

  it('takes the side with more room when neither is enough', () => {
    const low = { width: 320, height: 200 };
    expect(placeNote({ term: term(8, 40), note, window: low }).top).toBe(70);
    expect(placeNote({ term: term(8, 140), note, window: low }).top).toBe(14);
  });
});
