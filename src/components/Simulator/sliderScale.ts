import type { NumberSetting } from './SettingSpec';

/** Where a value is on the slider: itself, or on a logarithmic scale a place from 0 to `step`. */
export function placeOf({ scale, min, max, step }: NumberSetting, value: number): number {
  if (scale !== 'log') return value;
  return Math.round((step * Math.log(value / min)) / Math.log(max / min));
}

/** The value at a place of the slider. On a logarithmic scale it has two digits that are not 0, so that it can be read. */
export function valueAt({ scale, min, max, step }: NumberSetting, place: number): number {
  if (scale !== 'log') return place;
  const value = min * (max / min) ** (place / step);
  return Math.min(max, Math.max(min, Number(value.toPrecision(2))));
}
