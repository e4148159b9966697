import { humanRange } from '../../sim/latency/humanTime';
import { measuredOn, sourceNames } from '../../sim/latency/Rung';
import { rungs } from '../../sim/latency/rungs';
import { showRange } from '../../sim/latency/showTime';

/** The whole ladder as a table, each number with its source. */
export const ladderTable = {
  caption: 'The ladder as a table, with the source of each number',
  head: ['', 'Takes', 'If 1 ns were 1 s', 'Source'],
  rows: rungs.map((rung) => [
    rung.label,
    showRange(rung.ns),
    humanRange(rung.ns),
    sourceNames[rung.source],
  ]),
  note: measuredOn,
};
