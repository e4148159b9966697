import { type Strategy, strategies } from '../../sim/machine/Strategy';
import { Slider } from '../Simulator/Slider';
import type { Settings } from '../Simulator/useSettings';
import styles from './Costs.module.css';
import { machineSpecs } from './machineSpecs';

interface Props {
  readonly strategy: Strategy;
  readonly settings: Settings<typeof machineSpecs>['settings'];
  readonly set: Settings<typeof machineSpecs>['set'];
}

type Sliding = Exclude<keyof typeof machineSpecs, 'strategy' | 'tasks'>;

const machine: readonly Sliding[] = ['cores', 'quantum', 'switch'];
const own: Readonly<Record<Strategy, readonly Sliding[]>> = {
  sequential: [],
  threads: ['threads', 'interval', 'threadStart'],
  free: ['threads', 'slowdown', 'threadStart'],
  processes: ['processes', 'processStart', 'pickling'],
  asyncio: [],
};

/** The sliders: of the machine, and of the strategy that is shown. */
export function Costs({ strategy, settings, set }: Props) {
  const slider = (name: Sliding) => (
    <Slider
      key={name}
      spec={machineSpecs[name]}
      value={settings[name]}
      onChange={(value) => set(name, value)}
    />
  );
  return (
    <div className={styles.costs}>
      <div className={styles.row}>{machine.map(slider)}</div>
      {/* The sliders of all strategies stand in one place, so that a change of strategy moves nothing. */}
      <div className={styles.stack}>
        {strategies.map((one) => (
          <div key={one} className={styles.row} data-shown={one === strategy}>
            {own[one].length > 0 ? (
              own[one].map(slider)
            ) : (
              <p className={styles.none}>
                {one === 'asyncio'
                  ? 'asyncio has nothing to set here: one thread, and a task costs a few microseconds.'
                  : 'One thread has nothing to set here.'}
              </p>
            )}
          </div>
        ))}
      </div>
    </div>
  );
}
