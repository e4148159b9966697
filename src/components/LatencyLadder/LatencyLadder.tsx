import { sayComparison } from '../../sim/latency/compareRungs';
import { rungOf } from '../../sim/latency/rungs';
import { Announcement } from '../Simulator/Announcement';
import { ResultTable } from '../Simulator/ResultTable';
import { Simulator } from '../Simulator/Simulator';
import { useSettings } from '../Simulator/useSettings';
import { Comparison } from './Comparison';
import styles from './LatencyLadder.module.css';
import { Legend } from './Legend';
import { type LadderPreset, ladderPresets, ladderSpecs } from './ladderSpecs';
import { ladderTable } from './ladderTable';
import { Marker } from './Marker';
import { Reading } from './Reading';
import { RungList } from './RungList';
import { TimeAxis } from './TimeAxis';
import { useMarkerDrag } from './useMarkerDrag';

export interface LatencyLadderProps {
  readonly preset: LadderPreset;
  /** Its name in an address. */
  readonly anchor: string;
}

/** What takes how long, from a read of the nearest cache to the time-outs of servers, on a logarithmic scale. */
export function LatencyLadder({ preset, anchor }: LatencyLadderProps) {
  const chosen = useSettings(anchor, ladderSpecs, ladderPresets, preset);
  const { at, one, other } = chosen.settings;
  const move = (ns: number) => chosen.set('at', ns);
  const { scale, drag } = useMarkerDrag(move);
  return (
    <Simulator title="Latency ladder" settings={chosen}>
      <Legend />
      <div className={styles.ladder} {...drag}>
        <TimeAxis />
        <RungList at={at} compared={[one, other]} onGoTo={move} />
        <div className={styles.scale} ref={scale}>
          <Marker at={at} onMove={move} />
        </div>
      </div>
      <Reading at={at} />
      <Comparison one={one} other={other} set={chosen.set} />
      <ResultTable {...ladderTable} />
      <Announcement text={sayComparison(rungOf(one), rungOf(other))} />
    </Simulator>
  );
}
