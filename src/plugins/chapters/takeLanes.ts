import type { DirectLine } from './directLines';
import type { MappedChapter } from './layOutMap';

/** A line with the lane in which it runs down. */
export interface Line extends DirectLine {
  readonly lane: number;
}

/** Lanes are counted from 0, in no order that matters. */
export interface TakenLanes {
  readonly lanes: number;
  readonly laneOf: ReadonlyMap<number, number>;
  readonly lines: readonly Line[];
}

/**
 * Gives each chapter a lane: it goes on in the lane of a chapter that it builds on, the longest of those that end there, or
 * begins one. A line runs in the lane of its first end, or of its last, or in one of its own: where it passes no chapter and no
 * other line.
 */
export function takeLanes(
  chapters: readonly MappedChapter[],
  lines: readonly DirectLine[],
): TakenLanes {
  const lanes: number[][] = [];
  for (const { number } of chapters) {
    const open = lanes.filter((lane) =>
      lines.some(({ from, to }) => to === number && from === lane.at(-1)),
    );
    const longest = open.reduce<number[] | undefined>(
      (best, lane) => (lane.length > (best?.length ?? 0) ? lane : best),
      undefined,
    );
    if (longest) longest.push(number);
    else lanes.push([number]);
  }
  const laneOf = new Map(lanes.flatMap((lane, index) => lane.map((number) => [number, index])));
  const drawn: Line[] = [];
  const free = (index: number, { from, to }: DirectLine) =>
    !lanes[index]?.some((number) => from < number && number < to) &&
    !drawn.some((line) => line.lane === index && line.from < to && from < line.to);
  for (const line of byLength(lines)) {
    const own = [laneOf.get(line.from), laneOf.get(line.to), ...lanes.keys()].find(
      (index) => index !== undefined && free(index, line),
    );
    drawn.push({ ...line, lane: own ?? lanes.push([]) - 1 });
  }
  return { lanes: lanes.length, laneOf, lines: drawn };
}

/** The shortest first: it takes the straight way. */
function byLength(lines: readonly DirectLine[]): readonly DirectLine[] {
  return lines.toSorted((a, b) => a.to - a.from - (b.to - b.from));
}
