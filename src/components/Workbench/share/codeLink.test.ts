import * as fc from 'fast-check';
import { deflateSync, strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { LONGEST_SOURCE, packSource } from '../../CopyLink/packSource';
import { readCodeLink } from './readCodeLink';
import { writeCodeLink } from './writeCodeLink';

const code = 'export function* countdown(from: number) {\n  yield from;\n}\n';
const whole = writeCodeLink('countdown', code) ?? '';

/** The sentence about a link that cannot be followed. */
function complaint(fragment: string): string {
  const read = readCodeLink(fragment, 'countdown');
  return read.kind === 'damaged' ? read.message : `${read.kind}, and no sentence`;
}

describe('a link to code', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 500 }), (text) => {
        const link = writeCodeLink('countdown', text);
        expect(readCodeLink(`#${link}`, 'countdown')).toEqual({ kind: 'code', code: text });
      }),
    );
  });

  it('has only letters that an address and a chat leave alone', () => {
    expect(whole).toMatch(/^exercise=countdown&code=[\w.-]+$/);
  });

  it('is not made of code that is longer than a link carries', () => {
    expect(writeCodeLink('countdown', 'a'.repeat(LONGEST_SOURCE))).toBeDefined();
    expect(writeCodeLink('countdown', 'a'.repeat(LONGEST_SOURCE + 1))).toBeUndefined();
  });

  it.each(['', '#', '#prompt', '#a=b', '#preset=09-event-loop/03-two-sleepers'])(
    'is not what %j is',
    (fragment) => {
      expect(readCodeLink(fragment, 'countdown')).toEqual({ kind: 'none' });
    },
  );
});

describe('a link that is damaged', () => {
  it('is never taken for other code, wherever it was cut off', () => {
    for (let end = 'exercise='.length; end < whole.length; end++)
      expect(complaint(whole.slice(0, end)), String(end)).toMatch(/^This link cannot be opened: /);
  });

  it('is never taken for other code, whichever letter was changed', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: whole.length - 1 }),
        fc.constantFrom(...'abcXYZ019-_.&=%'),
        (at, letter) => {
          const read = readCodeLink(whole.slice(0, at) + letter + whole.slice(at + 1), 'countdown');
          // The last letter has bits that mean nothing.
          if (read.kind === 'code') expect(read.code).toBe(code);
        },
      ),
    );
  });

  it.each([
    ['exercise=lazy-pipeline&code=x', 'is for another exercise, “lazy-pipeline”'],
    [`exercise=${'x'.repeat(200)}&code=x`, `“${'x'.repeat(40)}…”`],
    ['exercise=countdown', 'is cut short: it carries no code'],
    ['exercise=countdown&code=', 'not whole or was changed'],
    ['exercise=countdown&code=00000000.AAAA', 'not whole or was changed'],
    [`code=${packSource(code)}`, 'does not say of which exercise'],
    ['exercise=countdown&run=now', 'a part that means nothing here, “run”'],
    [`${whole}&exercise=countdown`, 'says “exercise” twice'],
    [`exercise=countdown&code=${'A'.repeat(200_000)}`, 'is longer than any link'],
  ])('%#: says what is wrong', (fragment, words) => {
    expect(complaint(fragment)).toContain(words);
    expect(complaint(fragment)).toMatch(/Your code has stayed as it was\.$/);
    expect(complaint(fragment).length).toBeLessThan(300);
  });

  it('does not unpack to millions of characters', () => {
    const bytes = deflateSync(new Uint8Array(5_000_000).fill(97), { level: 9 });
    const letters = btoa(strFromU8(bytes, true)).replaceAll('+', '-').replaceAll('/', '_');
    expect(complaint(`exercise=countdown&code=00000000.${letters.replace(/=+$/, '')}`)).toContain(
      'not whole or was changed',
    );
  });
});
