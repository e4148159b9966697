import type { Lanes, Stretch } from './planLanes';

/** The light values of `src/css/roles.css`: a card has one look. */
const LOOK = {
  running: 'fill="#0068a3"',
  waiting: 'fill="url(#hatch)" stroke="#8a5200" stroke-opacity="0.35"',
  ready: 'fill="#fff" stroke="#00694e" stroke-width="2"',
} as const;

const HATCH = `<pattern id="hatch" width="10" height="10" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="10" height="10" fill="#fcf1dd"/><rect width="6" height="10" fill="#f6d9a3"/></pattern>`;

interface Place {
  readonly left: number;
  readonly top: number;
  /** Of one slot. */
  readonly slot: number;
  readonly height: number;
  /** From the top of one lane to the top of the next. */
  readonly pitch: number;
}

/** Lanes as SVG: solid runs, hatched waits, outlined readiness; a dot where a task gives way, and a line to the one that is next. */
export function drawLanes(lanes: Lanes, { left, top, slot, height, pitch }: Place): string {
  const bars = lanes.flatMap((lane, row) =>
    lane.map(({ state, from, to }) => {
      const inset = state === 'running' ? 0 : 3;
      return `<rect x="${left + from * slot + 1.5}" y="${top + row * pitch + inset}" width="${(to - from) * slot - 3}" height="${height - 2 * inset}" rx="4" ${LOOK[state]}/>`;
    }),
  );
  const runs = lanes
    .flatMap((lane, row) => lane.filter(isRun).map((run) => ({ ...run, row })))
    .sort((one, other) => one.from - other.from);
  const yields = runs.map(({ to, row }, index) => {
    const next = runs[index + 1];
    const x = left + to * slot;
    const y = (at: number) => top + at * pitch + height / 2;
    const handover =
      next?.from === to
        ? `<path d="M${x} ${y(row)}V${y(next.row)}" stroke="#1d1f23" stroke-width="2"/>`
        : '';
    // The last run goes on outside of the picture.
    return next
      ? `${handover}<circle cx="${x}" cy="${y(row)}" r="7" fill="#1d1f23" stroke="#fbfaf7" stroke-width="2.5"/>`
      : '';
  });
  return `<defs>${HATCH}</defs>${bars.join('')}${yields.join('')}`;
}

const isRun = ({ state }: Stretch) => state === 'running';
