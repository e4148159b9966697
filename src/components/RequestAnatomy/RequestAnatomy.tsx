import { useDeferredValue, useMemo } from 'react';
import type { RequestPreset } from '../../sim/request/requestPresets';
import { Announcement } from '../Simulator/Announcement';
import { Figures } from '../Simulator/Figures';
import { Simulator } from '../Simulator/Simulator';
import { useSettings } from '../Simulator/useSettings';
import { LegControls, ServerControls } from './Controls';
import { Legend } from './Legend';
import styles from './RequestAnatomy.module.css';
import { RequestBar } from './RequestBar';
import { RequestTimeline } from './RequestTimeline';
import { requestQuestions } from './requestQuestions';
import { requestSpecs, toRequestSettings } from './requestSpecs';
import { resultFigures } from './resultFigures';
import { Survey } from './Survey';
import { sayResult } from './sayResult';
import { useRequestRun } from './useRequestRun';

export interface RequestAnatomyProps {
  readonly preset: RequestPreset;
  /** Its name in an address. */
  readonly anchor: string;
}

/** One request to scale, some of them at a server, and what a minute of them comes to. */
export function RequestAnatomy({ preset, anchor }: RequestAnatomyProps) {
  const chosen = useSettings(anchor, requestSpecs, requestQuestions, preset);
  const settings = toRequestSettings(chosen.settings);
  // While a slider moves, what comes of the traffic may be a moment behind it.
  const later = useDeferredValue(settings);
  const run = useRequestRun(later);
  const survey = useMemo(() => <Survey settings={later} />, [later]);
  const seconds = run.result.durationMs / 1000;
  return (
    <Simulator title="Request anatomy" settings={chosen}>
      <div className={styles.part}>
        <p className={styles.title}>
          One request, to scale
          <Legend />
        </p>
        <RequestBar settings={settings} />
        <LegControls settings={chosen.settings} set={chosen.set} />
      </div>
      <div className={styles.part}>
        <ServerControls settings={chosen.settings} set={chosen.set} />
      </div>
      <div className={styles.part}>
        <p className={styles.title}>{run.tracks.length} requests in a row at this server</p>
        <RequestTimeline tracks={run.tracks} />
      </div>
      <div className={styles.part}>
        <p className={styles.title}>{seconds} seconds of this traffic</p>
        <Figures figures={resultFigures(later.mode, run.result, run.capacity)} />
      </div>
      {survey}
      <Announcement text={sayResult(later, run.result, run.capacity)} />
    </Simulator>
  );
}
