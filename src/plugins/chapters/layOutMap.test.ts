import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutMap, type MappedChapter } from './layOutMap';

/** `2<1` chapters in order, each with those that it builds on: `1 2<1 3<1,2`. */
const chapters = (text: string): MappedChapter[] =>
  text.split(' ').map((one) => {
    const [number, on] = one.split('<');
    return { number: Number(number), buildsOn: on ? on.split(',').map(Number) : [] };
  });

/** Lanes from above: `1:0` chapter 1 in lane 0; then the lines that end there. */
const drawn = (text: string) =>
  layOutMap(chapters(text)).rows.map(({ number, lane, strands }) => {
    const ends = strands.filter(({ part }) => part === 'in').map(({ from }) => from);
    return `${number}:${lane}${ends.length > 0 ? `<${ends}` : ''}`;
  });

describe('layOutMap', () => {
  it('draws one lane for chapters in a row, and leaves out what follows', () => {
    expect(drawn('1 2<1 3<1,2')).toEqual(['1:0', '2:0<1', '3:0<2']);
  });

  it('puts the course’s trunk between its branches, so that no line crosses another', () => {
    const course = '1 2<1 3<1 4<3 5 6<2,5 7<5,6 8<7 9<6,8 10<3,4,9';
    expect(drawn(course)).toEqual([
      ...['1:1', '2:1<1', '3:2<1', '4:2<3', '5:0'],
      ...['6:1<5,2', '7:1<6', '8:1<7', '9:1<8', '10:1<9,4'],
    ]);
  });

  it('gives a line a lane of its own where both of its ends’ are taken', () => {
    const { lanes, rows } = layOutMap(chapters('1 2<1 3 4<2 5<3 6<4,5 7<1'));
    expect(lanes).toBe(3);
    expect(rows.at(-1)?.strands.map(({ part }) => part)).toEqual(['in']);
  });

  it('leads each line from its chapter to its end without a gap, and past no other chapter', () => {
    const some = fc
      .array(fc.array(fc.nat(), { maxLength: 3 }), { minLength: 1, maxLength: 8 })
      .map((all) =>
        all.map((on, index) => ({
          number: index + 1,
          buildsOn: index === 0 ? [] : [...new Set(on.map((one) => (one % index) + 1))],
        })),
      );
    fc.assert(
      fc.property(some, (all) => {
        const { lanes, rows } = layOutMap(all);
        const ends = rows.flatMap(({ strands }) => strands.filter(({ part }) => part === 'in'));
        for (const { from, to } of ends) {
          const pieces = rows.flatMap(({ number, lane, strands }) =>
            strands
              .filter((piece) => piece.from === from && piece.to === to)
              .map((piece) => ({ ...piece, number, lane })),
          );
          expect(pieces.map(({ number }) => number)).toEqual(
            Array.from({ length: to - from + 1 }, (_, index) => from + index),
          );
          expect(pieces[0]?.above).toBe(pieces[0]?.lane);
          expect(pieces.at(-1)?.below).toBe(pieces.at(-1)?.lane);
          for (const [index, piece] of pieces.entries()) {
            if (index > 0) expect(piece.above).toBe(pieces[index - 1]?.below);
            if (piece.part === 'through') expect(piece.above).not.toBe(piece.lane);
            expect(piece.below).toBeLessThan(lanes);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
