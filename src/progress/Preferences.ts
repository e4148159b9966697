import type { SlotFormat } from './SlotFormat';

/** What a reader has chosen once for the whole course. */
export interface Preferences {
  /** Exercises open in StackBlitz rather than in the instant runner. */
  readonly openInStackBlitz: boolean;
  /** Whether the course is kept on the device: `auto` unless the browser asks to save data, `yes` and `no` are the reader's word. */
  readonly keepCourse: 'auto' | 'yes' | 'no';
  /** The editor of an exercise asks the compiler about types. */
  readonly types: boolean;
  /** The editor of an exercise has the keys of vim. */
  readonly vim: boolean;
}

export const DEFAULT_PREFERENCES: Preferences = {
  openInStackBlitz: false,
  keepCourse: 'auto',
  types: true,
  vim: false,
};

/** A slot of its own, so that a preference is never mixed with progress. */
export const preferencesFormat: SlotFormat<Preferences> = {
  name: 'preferences',
  version: 1,
  migrations: {},
  parse: (value) => {
    if (typeof value !== 'object' || value === null) return undefined;
    const { openInStackBlitz, keepCourse, types, vim } = value as Record<string, unknown>;
    // What an earlier version of the course has not asked is as it is for everybody.
    return {
      openInStackBlitz: openInStackBlitz === true,
      keepCourse: keepCourse === 'yes' || keepCourse === 'no' ? keepCourse : 'auto',
      types: types !== false,
      vim: vim === true,
    };
  },
};
