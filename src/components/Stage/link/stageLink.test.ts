import * as fc from 'fast-check';
import { deflateSync, strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { LONGEST_SOURCE, packSource, unpackSource } from '../../CopyLink/packSource';
import type { StageLink } from '../StageProps';
import { readStageLink } from './readStageLink';
import { writeStageLink } from './writeStageLink';

const plain: StageLink = {
  preset: '09-event-loop/03-two-sleepers',
  source: undefined,
  language: 'python',
  engine: 'cpython',
  step: 12,
  compare: undefined,
};

/** The sentence about a link that cannot be followed. */
function complaint(fragment: string): string {
  const read = readStageLink(fragment);
  return read.kind === 'damaged' ? read.message : `${read.kind}, and no sentence`;
}

const engines = fc.constantFrom(
  { engine: 'cpython', language: 'python' } as const,
  { engine: 'reference', language: 'typescript' } as const,
  { engine: 'reader', language: 'typescript' } as const,
);
const sources = fc.string({ unit: 'binary', maxLength: 3_000 });
const links: fc.Arbitrary<StageLink> = fc
  .record({
    engine: engines,
    preset: fc.option(fc.string({ minLength: 1 }), { nil: undefined }),
    source: fc.option(sources, { nil: undefined }),
    step: fc.integer({ min: 0, max: 100_000 }),
    compare: fc.option(fc.constantFrom('cpython', 'reference', 'reader'), { nil: undefined }),
  })
  .map(({ engine, ...rest }) => ({ ...rest, ...engine }))
  .filter(({ preset, source }) => preset !== undefined || source !== undefined);

describe('a link of the Stage', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(links, (link) => {
        expect(readStageLink(`#${writeStageLink(link)}`)).toEqual({ kind: 'link', link });
      }),
    );
  });

  it('has only letters that an address and a chat leave alone', () => {
    fc.assert(
      fc.property(sources, (source) => {
        expect(packSource(source)).toMatch(/^[\w.-]+$/);
      }),
    );
  });

  it('can be read by people, and is short for a preset', () => {
    expect(writeStageLink(plain)).toBe(
      'preset=09-event-loop/03-two-sleepers&language=python&engine=cpython&step=12',
    );
  });

  it('may be written by hand, in part', () => {
    expect(readStageLink('#preset=09-event-loop/03-two-sleepers')).toEqual({
      kind: 'link',
      link: { ...plain, step: 0 },
    });
    expect(readStageLink('#preset=a&language=typescript')).toMatchObject({
      link: { engine: 'reference', language: 'typescript' },
    });
  });

  it.each(['', '#', '#chapters', '#__docusaurus_skipToContent_fallback', '#a=b'])(
    'is not what %j is',
    (fragment) => {
      expect(readStageLink(fragment)).toEqual({ kind: 'none' });
    },
  );
});

describe('a link that is damaged', () => {
  const withSource = writeStageLink({ ...plain, source: 'print("hello")\n'.repeat(20) });

  it('is never taken for another program, wherever it was cut off', () => {
    const start = withSource.indexOf('source=') + 'source='.length;
    for (let end = start; end < withSource.length; end++)
      expect(complaint(withSource.slice(0, end))).toContain('not whole or was changed');
  });

  it('is never taken for another program, whichever letter was changed', () => {
    const source = 'import asyncio\n\nasync def main():\n    print(1)\n\nasyncio.run(main())\n';
    const packed = packSource(source);
    fc.assert(
      fc.property(
        fc.nat({ max: packed.length - 1 }),
        fc.constantFrom(...'abcXYZ019-_.'),
        (at, letter) => {
          const changed = packed.slice(0, at) + letter + packed.slice(at + 1);
          // The last letter has bits that mean nothing.
          expect([undefined, source]).toContain(unpackSource(changed));
        },
      ),
    );
  });

  it.each([
    ['preset=a&engine=pypy', 'names an engine that is not here, “pypy”'],
    ['preset=a&compare=pypy', 'names an engine that is not here, “pypy”'],
    ['preset=a&engine=constructor', 'names an engine that is not here'],
    ['preset=a&language=cobol', 'names a language that is not here, “cobol”'],
    ['preset=a&engine=cpython&language=typescript', 'to run typescript, which it does not'],
    ['preset=a&step=-1', 'names a step that is no number'],
    ['preset=a&step=1e3', 'names a step that is no number'],
    ['preset=a&step=', 'names a step that is no number'],
    [`preset=a&step=${'9'.repeat(400)}`, '“9999999999999999999999999999999999999999…”'],
    ['preset=a&run=now', 'has a part that means nothing here, “run”'],
    ['preset=a&preset=b', 'says “preset” twice'],
    ['preset=', 'names no program'],
    ['step=3', 'names no program'],
    ['source=', 'not whole or was changed'],
    ['source=00000000.AAAA', 'not whole or was changed'],
    [`source=${'A'.repeat(200_000)}`, 'is longer than any link of the Stage'],
  ])('%s: says what is wrong', (fragment, words) => {
    expect(complaint(fragment)).toContain(words);
    expect(complaint(fragment)).toMatch(/^This link cannot be opened: .+ Ask for it again/);
  });

  it('does not unpack to millions of bytes', () => {
    const bytes = deflateSync(new Uint8Array(5_000_000).fill(97), { level: 9 });
    const letters = btoa(strFromU8(bytes, true)).replaceAll('+', '-').replaceAll('/', '_');
    const packed = `00000000.${letters.replace(/=+$/, '')}`;
    expect(packed.length).toBeLessThan(60_000);
    expect(unpackSource(packed)).toBeUndefined();
    expect(unpackSource(packSource('a'.repeat(LONGEST_SOURCE)))).toHaveLength(LONGEST_SOURCE);
    expect(unpackSource(packSource('a'.repeat(LONGEST_SOURCE + 1)))).toBeUndefined();
  });

  it('of any kind is answered, and never by an error', () => {
    const garbage = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string().map((text) => `preset=${text}`),
      fc.string().map((text) => `source=${text}`),
      fc
        .tuple(fc.string({ unit: 'binary' }), fc.nat({ max: withSource.length }))
        .map(([text, at]) => withSource.slice(0, at) + text + withSource.slice(at)),
    );
    fc.assert(
      fc.property(garbage, (fragment) => {
        const read = readStageLink(fragment);
        expect(['link', 'none', 'damaged']).toContain(read.kind);
        if (read.kind === 'damaged') expect(read.message.length).toBeLessThan(300);
      }),
      { numRuns: 500 },
    );
  });
});
