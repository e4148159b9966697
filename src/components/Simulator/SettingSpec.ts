/** A number that a slider sets. */
export interface NumberSetting {
  readonly kind: 'number';
  readonly label: string;
  readonly min: number;
  readonly max: number;
  /** The distance of two neighbours on the slider; on a logarithmic scale, how many there are from `min` to `max`. */
  readonly step: number;
  /** On a logarithmic scale equal ways on the slider are equal factors. `min` is above 0 then. */
  readonly scale?: 'log';
  /** How the value is written, with its unit: `2 ms`. */
  readonly show: (value: number) => string;
}

/** One of a few words. */
export interface ChoiceSetting {
  readonly kind: 'choice';
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** A text, such as a small program. */
export interface TextSetting {
  readonly kind: 'text';
  readonly label: string;
  readonly longest: number;
  /** What is wrong with a text, as the end of a sentence; `undefined` when it is right. */
  readonly problem: (text: string) => string | undefined;
  /** It says where in a preset the reader is: with another value it is the same preset. */
  readonly place?: true;
}

export type SettingSpec = NumberSetting | ChoiceSetting | TextSetting;
export type SettingSpecs = Readonly<Record<string, SettingSpec>>;

/** The value of each setting: a number for a `NumberSetting`, else a text. */
export type SettingsOf<Specs extends SettingSpecs> = {
  readonly [Name in keyof Specs]: Specs[Name] extends NumberSetting ? number : string;
};
