import type { MapLayout, MapLayoutRow, StrandPiece } from '../../components/CourseMap/MapLayout';
import { directLines } from './directLines';
import { type Line, takeLanes } from './takeLanes';

/** A chapter for the map: its number, and the numbers of those that it builds on. In the order of the course. */
export interface MappedChapter {
  readonly number: number;
  readonly buildsOn: readonly number[];
}

/**
 * The map of the course: a row for each chapter, and lines that run down to the chapters that build on it. A line that says
 * nothing new is left out: when 7 builds on 6 and 6 on 5, none leads from 5 to 7. Of all orders of the lanes it takes one in
 * which the fewest lines cross.
 */
export function layOutMap(chapters: readonly MappedChapter[]): MapLayout {
  const { lanes, laneOf, lines } = takeLanes(chapters, directLines(chapters));
  const drawings = orders(lanes).map((order) => {
    const placed = lines.map((line) => ({ ...line, lane: at(order, line.lane) }));
    return chapters.map(({ number }) =>
      rowOf(number, (chapter) => at(order, laneOf.get(chapter)), placed),
    );
  });
  const costs = drawings.map(costOf);
  const rows = drawings[costs.indexOf(Math.min(...costs))] ?? [];
  return { lanes, rows };
}

function rowOf(
  number: number,
  laneOf: (chapter: number) => number,
  lines: readonly Line[],
): MapLayoutRow {
  const lane = laneOf(number);
  const strands = lines.flatMap(({ from, to, lane: own }): StrandPiece[] => {
    if (from === number) return [{ from, to, part: 'out', above: lane, below: own }];
    if (to === number) return [{ from, to, part: 'in', above: own, below: lane }];
    return from < number && number < to
      ? [{ from, to, part: 'through', above: own, below: own }]
      : [];
  });
  return { number, lane, strands };
}

/** Crossings weigh most; then how far lines go sideways. */
function costOf(rows: readonly MapLayoutRow[]): number {
  let cost = 0;
  for (const { strands } of rows)
    for (const { above, below } of strands) {
      cost += Math.abs(above - below);
      const between = (one: number) => (one - above) * (one - below) < 0;
      for (const other of strands)
        if (other.part === 'through' && between(other.above)) cost += 100;
    }
  return cost;
}

/** All orders of the numbers below `count`. */
function orders(count: number): readonly (readonly number[])[] {
  if (count === 0) return [[]];
  return orders(count - 1).flatMap((order) =>
    Array.from({ length: count }, (_, place) => order.toSpliced(place, 0, count - 1)),
  );
}

function at(order: readonly number[], lane: number | undefined): number {
  return order[lane ?? 0] ?? 0;
}
