import { humanTime } from '../../sim/latency/humanTime';
import { timeAt } from '../../sim/latency/ladderScale';
import { sayPlace } from '../../sim/latency/sayPlace';
import { showTime } from '../../sim/latency/showTime';
import { Steady } from '../Simulator/Steady';
import styles from './Reading.module.css';

const texts = Array.from({ length: 241 }, (_, place) => wordsOf(timeAt(place / 240)).join(''));
const longest = [...new Set(texts)].sort((one, other) => other.length - one.length).slice(0, 8);

/** What the marker says: the time, as a person would live it, and what takes as long. */
export function Reading({ at }: { readonly at: number }) {
  const [time, between, human, place] = wordsOf(at);
  return (
    <div className={styles.reading}>
      <Steady longest={longest}>
        <b>{time}</b>
        {between}
        <b>{human}</b>
        <span className={styles.place}>{place}</span>
      </Steady>
    </div>
  );
}

function wordsOf(ns: number) {
  const place = sayPlace(ns);
  const sentence = `. ${place.charAt(0).toUpperCase()}${place.slice(1)}.`;
  return [showTime(ns), ': if 1 ns were 1 s, ', humanTime(ns), sentence] as const;
}
