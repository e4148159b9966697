import { Choice } from '../Simulator/Choice';
import type { SettingsOf } from '../Simulator/SettingSpec';
import { Slider } from '../Simulator/Slider';
import type { Settings } from '../Simulator/useSettings';
import styles from './Controls.module.css';
import { type RequestSpecs, requestSpecs } from './requestSpecs';

type Name<Kind> = {
  [Name in keyof RequestSpecs]: RequestSpecs[Name]['kind'] extends Kind ? Name : never;
}[keyof RequestSpecs];

export interface ControlsProps {
  readonly settings: SettingsOf<RequestSpecs>;
  readonly set: Settings<RequestSpecs>['set'];
}

const traffic = ['rate', 'timeoutMs'] as const;
const legs = ['networkMs', 'cpuMs', 'databaseMs', 'serviceMs', 'slowShare', 'slowMs'] as const;

/** The server and the traffic. */
export function ServerControls(props: ControlsProps) {
  return (
    <div className={styles.row}>
      <ChoiceOf name="mode" {...props} />
      <div data-hidden={props.settings.mode !== 'pool'}>
        <SliderOf name="workers" {...props} />
      </div>
      <ChoiceOf name="arrivals" {...props} />
      {traffic.map((name) => (
        <SliderOf key={name} name={name} {...props} />
      ))}
    </div>
  );
}

/** The legs of one request. */
export function LegControls(props: ControlsProps) {
  return (
    <div className={styles.legs}>
      {legs.map((name) => (
        <SliderOf key={name} name={name} {...props} />
      ))}
    </div>
  );
}

function SliderOf({ name, settings, set }: ControlsProps & { readonly name: Name<'number'> }) {
  return (
    <Slider
      spec={requestSpecs[name]}
      value={settings[name]}
      onChange={(value) => set(name, value)}
    />
  );
}

function ChoiceOf({ name, settings, set }: ControlsProps & { readonly name: Name<'choice'> }) {
  return (
    <Choice
      spec={requestSpecs[name]}
      value={settings[name]}
      onChange={(value) => set(name, value)}
    />
  );
}
