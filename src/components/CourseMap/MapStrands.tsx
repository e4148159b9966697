import styles from './CourseMap.module.css';
import { type Lit, lightOf } from './litBy';
import type { MapLayoutRow, StrandPiece } from './MapLayout';

interface Props {
  readonly row: MapLayoutRow;
  readonly lit: Lit | undefined;
}

/** Pixels from the row's upper edge: where a chapter stands, and where a line that left it runs straight. */
const NODE = 40;
const HEAD = 64;
const CORNER = 20;
/** Of a lane; the style sheet makes it narrower on a phone. */
const LANE = 40;

/** The lines of one row: corners have a height of their own, and the straight part takes what is left of the row's. */
export function MapStrands({ row, lit }: Props) {
  return (
    <svg className={styles.strands} aria-hidden="true">
      <g>
        {row.strands.map((piece) => (
          <g
            key={`${piece.from}-${piece.to}`}
            data-light={lit && lightOf(lit, piece.from, piece.to)}
          >
            <path d={way(piece)} />
            {piece.part !== 'in' && (
              <line x1={x(piece.below)} x2={x(piece.below)} y1={HEAD} y2="100%" />
            )}
          </g>
        ))}
      </g>
    </svg>
  );
}

const x = (lane: number) => (lane + 0.5) * LANE;

/** Down its lane, and at a right angle to the chapter or from it. It begins a little above the row, or a seam would show. */
function way({ part, above, below }: StrandPiece): string {
  const [from, to] = [x(above), x(below)];
  const side = Math.sign(to - from) * CORNER;
  if (side === 0) return `M${from} ${part === 'out' ? NODE : -0.5}V${part === 'in' ? NODE : HEAD}`;
  return part === 'in'
    ? `M${from} -0.5V${NODE - CORNER}q0 ${CORNER} ${side} ${CORNER}H${to}`
    : `M${from} ${NODE}H${to - side}q${side} 0 ${side} ${CORNER}V${HEAD}`;
}
