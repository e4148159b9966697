import { describe, expect, it } from 'vitest';
import { ReadingClock } from './ReadingClock';

const MINUTE = 60_000;

describe('ReadingClock', () => {
  it('wants a quarter of the reading time', () => {
    const clock = new ReadingClock(20);
    clock.show(1000);
    expect(clock.left(1000)).toBe(5 * MINUTE);
    expect(clock.left(1000 + 3 * MINUTE)).toBe(2 * MINUTE);
    expect(clock.left(1000 + 9 * MINUTE)).toBe(0);
  });

  it('stands still while the page is out of sight', () => {
    const clock = new ReadingClock(20);
    expect(clock.left(50 * MINUTE)).toBe(5 * MINUTE);
    clock.show(0);
    clock.hide(MINUTE);
    clock.hide(30 * MINUTE);
    clock.show(60 * MINUTE);
    clock.show(61 * MINUTE);
    expect(clock.left(62 * MINUTE)).toBe(2 * MINUTE);
  });

  it('is not set back by a clock that is', () => {
    const clock = new ReadingClock(20);
    clock.show(10 * MINUTE);
    expect(clock.left(0)).toBe(5 * MINUTE);
  });
});
