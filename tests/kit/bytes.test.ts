import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytes, seededRandom, text } from '#kit';

describe('bytes, text and chance', () => {
  it('gives every text back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (some) => {
        expect(text(bytes(some))).toBe(some);
      }),
    );
  });

  it('is between 0 and 1, and the same for the same seed', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const [one, other] = [seededRandom(seed), seededRandom(seed)];
        const numbers = Array.from({ length: 50 }, one);
        expect(Array.from({ length: 50 }, other)).toEqual(numbers);
        expect(numbers.every((n) => n >= 0 && n < 1)).toBe(true);
        expect(new Set(numbers).size).toBeGreaterThan(45);
      }),
    );
  });
});
