import { describe, expect, it } from 'vitest';
import { deskHeight } from './deskHeight';

const view = (starterLines: number, tests: number) => ({
  starterLines,
  tasks: [
    { title: 'count', html: '', tests: Array.from({ length: tests }, (_, i) => `count > ${i}`) },
  ],
});

describe('deskHeight', () => {
  it('has a least height for a small exercise', () => {
    expect(deskHeight(view(3, 2))).toBe(deskHeight(view(8, 1)));
  });

  it('grows with the starter and with the list of tests', () => {
    expect(deskHeight(view(20, 2))).toBeGreaterThan(deskHeight(view(3, 2)));
    expect(deskHeight(view(3, 12))).toBeGreaterThan(deskHeight(view(3, 2)));
  });

  it('has a greatest height: from there on the editor scrolls inside', () => {
    expect(deskHeight(view(400, 2))).toBe(deskHeight(view(40, 60)));
  });
});
