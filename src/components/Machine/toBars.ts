import type { CoreStretch, TaskStretch } from '../../sim/machine/Stretch';
import { type Look, lookOf } from './stateWords';

/** A piece of a lane; places as shares (0 to 1) of its width. */
export interface Bar {
  readonly look: Look;
  readonly from: number;
  readonly to: number;
}

/** Narrower than this share of the lane nothing can be told apart. */
const NARROW = 1 / 700;

/** The bars of a lane that is `endMs` wide. Neighbours too narrow to be seen are drawn as one, as what most of it is. */
export function toBars(line: readonly (TaskStretch | CoreStretch)[], endMs: number): Bar[] {
  const bars: Bar[] = [];
  let group = new Map<Look, number>();
  let since = 0;
  const flush = (to: number) => {
    const [look] = [...group].reduce(
      (most, one) => (one[1] > most[1] ? one : most),
      ['idle' as Look, 0],
    );
    const last = bars.at(-1);
    const joins = last?.to === since && (last.look === look || to - since < NARROW);
    if (last && joins) bars[bars.length - 1] = { ...last, to };
    else bars.push({ look, from: since, to });
    group = new Map();
    since = to;
  };
  for (const stretch of line) {
    const [from, to] = [stretch.fromMs / endMs, stretch.toMs / endMs];
    const wide = to - from >= NARROW;
    if (wide && group.size > 0) flush(from);
    const look = lookOf(stretch);
    group.set(look, (group.get(look) ?? 0) + to - from);
    if (wide || to - since >= NARROW) flush(to);
  }
  if (group.size > 0) flush((line.at(-1)?.toMs ?? 0) / endMs);
  return bars.filter(({ look }) => look !== 'idle');
}
