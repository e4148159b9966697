import type { SettingSpec, SettingSpecs, SettingsOf } from './SettingSpec';

/** What stands behind the `#` of an address, read for one simulator. */
export type ReadSettings<Specs extends SettingSpecs> =
  | { readonly kind: 'settings'; readonly settings: SettingsOf<Specs> }
  /** Not a link to this simulator's settings. */
  | { readonly kind: 'none' }
  /** A link that cannot be followed: what is wrong with it, and what stays. */
  | { readonly kind: 'damaged'; readonly message: string };

const LONGEST_LINK = 20_000;

/** The part of an address behind `#` that leads to a simulator with these settings: `machine?cores=2&quantum=5`. */
export function writeSettings(
  anchor: string,
  settings: Readonly<Record<string, number | string>>,
): string {
  const fields = Object.entries(settings).map(
    ([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`,
  );
  return `${anchor}?${fields.join('&')}`;
}

/**
 * Reads what `writeSettings` wrote, or says in a sentence why that is not possible.
 *
 * @param fragment what stands behind the `#`, with it or without
 * @param fallback the values of settings that the link does not name
 */
export function readSettings<Specs extends SettingSpecs>(
  anchor: string,
  specs: Specs,
  fragment: string,
  fallback: SettingsOf<Specs>,
): ReadSettings<Specs> {
  const text = fragment.replace(/^#/, '');
  if (!text.startsWith(`${anchor}?`)) return { kind: 'none' };
  if (text.length > LONGEST_LINK)
    return damaged(`is longer than any link to it (${text.length} characters)`);
  const fields = new URLSearchParams(text.slice(anchor.length + 1));
  const settings: Record<string, number | string> = { ...fallback };
  for (const [name, written] of fields) {
    const spec = Object.hasOwn(specs, name) ? specs[name] : undefined;
    if (!spec) return damaged(`sets “${name.slice(0, 40)}”, which it does not have`);
    const value = readValue(spec, written);
    if (typeof value === 'object') return damaged(value.problem);
    settings[name] = value;
  }
  return { kind: 'settings', settings: settings as SettingsOf<Specs> };
}

function readValue(spec: SettingSpec, written: string): number | string | { problem: string } {
  const name = `“${spec.label}”`;
  const shown = `“${written.slice(0, 40)}”`;
  switch (spec.kind) {
    case 'number': {
      const value = written.trim() === '' ? Number.NaN : Number(written);
      if (value >= spec.min && value <= spec.max) return value;
      const range = `from ${spec.show(spec.min)} to ${spec.show(spec.max)}`;
      return { problem: `sets ${name} to ${shown}, and it goes ${range}` };
    }
    case 'choice':
      if (spec.options.some(({ value }) => value === written)) return written;
      return { problem: `sets ${name} to ${shown}, which is not one of its choices` };
    case 'text': {
      if (written.length > spec.longest)
        return {
          problem: `has a text of ${written.length} characters for ${name}, and it takes ${spec.longest}`,
        };
      const problem = spec.problem(written);
      return problem === undefined ? written : { problem: `has a ${name} that ${problem}` };
    }
  }
}

function damaged(what: string) {
  return {
    kind: 'damaged' as const,
    message: `The link that you followed ${what}. The simulator shows what it would show without the link.`,
  };
}
