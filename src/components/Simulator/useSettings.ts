import { useCallback, useEffect, useState } from 'react';
import type { SettingSpecs, SettingsOf } from './SettingSpec';
import { readSettings, writeSettings } from './settingsLink';

export interface SimulatorPreset<Specs extends SettingSpecs> {
  readonly name: string;
  /** What to look at, one sentence. Backticks mark code. */
  readonly question: string;
  readonly settings: SettingsOf<Specs>;
}

export interface Settings<Specs extends SettingSpecs> {
  readonly settings: SettingsOf<Specs>;
  /** The preset that the settings are of; `undefined` when the reader has changed one, or came by a link. */
  readonly preset: SimulatorPreset<Specs> | undefined;
  readonly presets: readonly SimulatorPreset<Specs>[];
  readonly set: <Name extends keyof Specs>(name: Name, value: SettingsOf<Specs>[Name]) => void;
  readonly choose: (name: string) => void;
  /** The address that leads to these settings. */
  readonly address: () => string;
  /** Why the link that was followed could not be. */
  readonly message: string | undefined;
}

/**
 * The settings of a simulator: from the preset that the chapter names, from a link (`#anchor?cores=2`), then from the reader.
 *
 * @param first the name of the preset to begin with
 */
export function useSettings<Specs extends SettingSpecs>(
  anchor: string,
  specs: Specs,
  presets: readonly SimulatorPreset<Specs>[],
  first: string,
): Settings<Specs> {
  const opening = presets.find(({ name }) => name === first);
  if (!opening) throw new Error(`There is no preset “${first}”.`);
  const [settings, setSettings] = useState(opening.settings);
  const [message, setMessage] = useState<string>();

  useEffect(() => {
    const follow = () => {
      const link = readSettings(anchor, specs, window.location.hash, opening.settings);
      if (link.kind === 'settings') setSettings(link.settings);
      setMessage(link.kind === 'damaged' ? link.message : undefined);
    };
    follow();
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, [anchor, specs, opening]);

  const set = useCallback<Settings<Specs>['set']>((name, value) => {
    setMessage(undefined);
    setSettings((before) => ({ ...before, [name]: value }));
  }, []);
  const choose = (name: string) => {
    const chosen = presets.find((preset) => preset.name === name);
    if (!chosen) return;
    setMessage(undefined);
    setSettings(chosen.settings);
  };
  const same = (preset: SimulatorPreset<Specs>) =>
    Object.entries(specs).every(
      ([name, spec]) => 'place' in spec || preset.settings[name] === settings[name],
    );
  // The one that was asked for wins over another with the same settings.
  const preset = same(opening) ? opening : presets.find(same);
  const address = () => {
    const { origin, pathname } = window.location;
    return `${origin}${pathname}#${writeSettings(anchor, settings)}`;
  };
  return { settings, preset, presets, set, choose, address, message };
}
